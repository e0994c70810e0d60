import { expect, test } from 'vitest'
import type { Context } from '../src/cli/context.js'
import { startProgress } from '../src/cli/progress.js'
import { fakeIo } from './support/fake-io.js'

function progressOn(isTerminal: boolean) {
  const { io, err } = fakeIo()
  let now = 0
  const context: Context = {
    io: { ...io, now: () => now, stderr: { ...io.stderr, isTerminal, write: io.stderr.write } },
    language: 'en',
    color: 'auto',
    today: '2024-01-01',
    readers: {},
  }
  return {
    progress: startProgress(context, 4),
    err,
    wait(milliseconds: number) {
      now += milliseconds
    },
  }
}

test('files are counted on a terminal once a second is over, and the line is taken away', () => {
  const { progress, err, wait } = progressOn(true)
  progress.step()
  expect(err()).toBe('')
  wait(1001)
  progress.step()
  progress.step()
  expect(err()).toBe('\r\u001b[2Kread 2 of 4 files')
  progress.step()
  progress.end()
  expect(err()).toBe('\r\u001b[2Kread 2 of 4 files\r\u001b[2K')
})

test('nothing is shown where no terminal reads', () => {
  const { progress, err, wait } = progressOn(false)
  wait(5000)
  progress.step()
  progress.end()
  expect(err()).toBe('')
})
