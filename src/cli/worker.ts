import { parentPort, workerData } from 'node:worker_threads'
import type { NoticeFile } from './find.js'
import { READER, type ReadOptions, readNotice } from './read-notice.js'

/** What a thread of `--jobs` runs: it reads the files that it is sent, one by one, and sends the results back. */
const options: ReadOptions = workerData
const noStdin = () => Promise.reject(new Error('standard input is read in the main thread'))

parentPort?.on('message', (file: NoticeFile) => {
  readNotice(file, options, { stdin: noStdin, parse: READER }).then((result) =>
    parentPort?.postMessage(result),
  )
})
