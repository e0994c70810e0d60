import type { Context } from './context.js'
import { WORDS } from './words.js'

/** What is shown while files are read. */
export interface Progress {
  /** One more file is done. */
  step(): void
  /** Takes the line away. */
  end(): void
}

const SILENCE = 1000
const BETWEEN = 100
const CLEAR = '\r\u001b[2K'

/** A line on a terminal's stderr that counts files; nothing is shown of what is done within a second. */
export function startProgress({ io, language }: Context, total: number): Progress {
  let done = 0
  let isShown = false
  let next = io.now() + SILENCE
  return {
    step() {
      done += 1
      const now = io.now()
      // Whether a terminal reads is asked late: opening stderr costs a short command a part of its time.
      if (now < next || done === total || !io.stderr.isTerminal || io.env.TERM === 'dumb') return
      io.stderr.write(`${CLEAR}${WORDS[language].progress(done, total)}`)
      isShown = true
      next = now + BETWEEN
    },
    end() {
      if (isShown) io.stderr.write(CLEAR)
    },
  }
}
