import type { Context } from './context.js'
import type { NoticeFile } from './notice-file.js'
import type { NoticeResult, ReadOptions } from './notice-result.js'
import { startProgress } from './progress.js'
import type { Reading } from './read-notice.js'
import { READER, readNotice } from './read-notice.js'

/** Files for which one more thread pays for its start and for what it sends back (`node scripts/throughput.mjs`). */
const FILES_A_THREAD = 400

/**
 * Reads the files, each result at the place of its file, on `jobs` threads. Without `jobs` a few files are read in this
 * thread and many on every core.
 */
export async function readNotices(
  files: readonly NoticeFile[],
  options: ReadOptions & { readonly jobs?: number },
  context: Context,
): Promise<NoticeResult[]> {
  const { jobs, ...readOptions } = options
  const { io, readers } = context
  const progress = startProgress(context, files.length)
  try {
    const worthwhile = Math.ceil(files.length / FILES_A_THREAD)
    const wanted = jobs ?? (worthwhile > 1 ? Math.min(await io.threads.cores(), worthwhile) : 1)
    const threads = Math.min(wanted, files.length)
    const { start } = io.threads
    if (threads > 1 && start !== undefined && readers.parseNotice === undefined) {
      const { readOnThreads } = await import('./threads.js')
      return await readOnThreads(files, readOptions, { threads, start, stdin: io.stdin.read, progress })
    }
    const reading: Reading = { stdin: io.stdin.read, parse: readers.parseNotice ?? READER }
    const results: NoticeResult[] = []
    for (const file of files) {
      results.push(await readNotice(file, readOptions, reading))
      progress.step()
    }
    return results
  } finally {
    progress.end()
  }
}
