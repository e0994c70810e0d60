import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { THREAD, type Thread } from './io.js'
import type { NoticeFile } from './notice-file.js'
import type { NoticeResult, ReadOptions } from './notice-result.js'

/** Starts a thread that runs `script` (this program). */
export function startThread(script: URL, options: ReadOptions): Thread {
  const worker = new Worker(script, { argv: [THREAD], workerData: options })
  let settle: { resolve: (result: NoticeResult) => void; reject: (error: Error) => void } | undefined
  worker.on('message', (result: NoticeResult) => settle?.resolve(result))
  worker.on('error', (error: Error) => settle?.reject(error))
  worker.on('exit', (code) => settle?.reject(new Error(`exit ${code}`)))
  return {
    read: (file: NoticeFile) =>
      new Promise<NoticeResult>((resolve, reject) => {
        settle = { resolve, reject }
        worker.postMessage(file)
      }),
    stop: async () => void (await worker.terminate()),
  }
}

/** How many threads the machine runs at once. */
export function cores(): number {
  return availableParallelism()
}
