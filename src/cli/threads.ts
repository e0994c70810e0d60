import { STDIN } from './find.js'
import type { Thread, ThreadStart } from './io.js'
import type { NoticeFile } from './notice-file.js'
import type { NoticeResult, ReadOptions } from './notice-result.js'
import type { Progress } from './progress.js'
import { READER, readNotice } from './read-notice.js'

interface Pool {
  readonly threads: number
  readonly start: ThreadStart
  readonly stdin: () => Promise<Uint8Array>
  readonly progress: Progress
}

/**
 * Reads the files on so many threads, each taking the next file when it is done with one. A thread that dies (out of
 * memory, say) takes its file with it and no other: that file's result is a problem, and a new thread goes on.
 */
export async function readOnThreads(
  files: readonly NoticeFile[],
  options: ReadOptions,
  { threads, start, stdin, progress }: Pool,
): Promise<NoticeResult[]> {
  const results = new Array<NoticeResult>(files.length)
  const queue = files.entries()
  const work = async () => {
    let thread: Thread | undefined
    for (const [index, file] of queue) {
      if (file.path === STDIN) {
        results[index] = await readNotice(file, options, { stdin, parse: READER })
      } else {
        thread ??= await start(options)
        try {
          results[index] = await thread.read(file)
        } catch (error) {
          results[index] = { code: 'internal', subject: file.file, detail: String(error) }
          thread = undefined
        }
      }
      progress.step()
    }
    await thread?.stop()
  }
  await Promise.all(Array.from({ length: threads }, work))
  return results
}
