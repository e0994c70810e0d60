import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { compare } from './measure.mjs'

const LIMIT = 2.0
const bin = fileURLToPath(new URL('../bin/ntm.js', import.meta.url))
const notice = fileURLToPath(new URL('../fixtures/notices/my-loc-2023.txt', import.meta.url))

/** The wall time of one command against that of Node doing nothing. */
export default function bench() {
  const node = (...argv) => {
    const { status, stderr } = spawnSync(process.execPath, argv, { stdio: ['ignore', 'pipe', 'pipe'] })
    if (status !== 0) throw new Error(String(stderr))
  }
  const times = compare(
    { 'ntm parse': () => node(bin, 'parse', notice), 'node -e 0': () => node('-e', '0') },
    { rounds: 40 },
  )
  return [
    { name: 'ntm parse / node -e 0', times, ratio: times['ntm parse'] / times['node -e 0'], limit: LIMIT },
  ]
}
