import { parentPort, workerData } from 'node:worker_threads'
import type { NoticeFile } from './notice-file.js'
import type { ReadOptions } from './notice-result.js'
import { READER, readNotice } from './read-notice.js'

/** What a thread of `--jobs` does: it reads the files that it is sent, one by one, and sends the results back. */
export function serveThread(): void {
  const options: ReadOptions = workerData
  const reading = { stdin: noStdin, parse: READER }
  parentPort?.on('message', (file: NoticeFile) => {
    readNotice(file, options, reading).then((result) => parentPort?.postMessage(result))
  })
}

function noStdin(): Promise<never> {
  return Promise.reject(new Error('standard input is read in the main thread'))
}
