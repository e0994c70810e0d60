// Prints notices a second with --jobs 1 and 2, and the peak memory against the size of the input:
// npm run build && node scripts/throughput.mjs
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const FILES = 2000
const work = mkdtempSync(join(tmpdir(), 'ntm-throughput-'))
const many = join(work, 'many')
mkdirSync(many)
const names = readdirSync('fixtures/notices')
for (let number = 0; number < FILES; number += 1) {
  const name = names[number % names.length]
  copyFileSync(join('fixtures/notices', name), join(many, `${number}-${name}`))
}

const hook = join(work, 'memory.cjs')
writeFileSync(
  hook,
  "process.on('exit', () => require('node:fs').writeSync(2, 'maxRSS ' + process.resourceUsage().maxRSS + ' '))",
)

function run(...argv) {
  const start = performance.now()
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--require', hook, 'bin/ntm.js', 'parse', '-f', 'ndjson', '-o', join(work, 'out.ndjson'), ...argv],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  const memory = Number(/maxRSS (\d+)/.exec(stderr)?.[1]) / 1024
  return { seconds: (performance.now() - start) / 1000, memory, status }
}

console.log('| jobs | files | seconds | files a second | peak memory MB |\n|---|---|---|---|---|')
for (const jobs of [1, 2, 1, 2]) {
  const { seconds, memory } = run(many, '--jobs', String(jobs))
  console.log(
    `| ${jobs} | ${FILES} | ${seconds.toFixed(2)} | ${(FILES / seconds).toFixed(0)} | ${memory.toFixed(0)} |`,
  )
}

console.log('\n| few files | jobs | seconds |\n|---|---|---|')
for (const few of [25, 50, 100, 200, 400]) {
  const folder = join(work, `few-${few}`)
  mkdirSync(folder)
  for (const name of readdirSync(many).slice(0, few)) copyFileSync(join(many, name), join(folder, name))
  for (const jobs of [1, 2])
    console.log(`| ${few} | ${jobs} | ${run(folder, '--jobs', String(jobs)).seconds.toFixed(2)} |`)
}

console.log('\n| letters | seconds | peak memory MB |\n|---|---|---|')
const text = readFileSync('fixtures/notices/trieu-son-2020.txt', 'utf8')
for (const letters of [10_000, 100_000, 1_000_000, 4_000_000]) {
  const path = join(work, `${letters}.txt`)
  writeFileSync(path, text.repeat(Math.ceil(letters / text.length)).slice(0, letters))
  const { seconds, memory } = run(path)
  console.log(`| ${letters} | ${seconds.toFixed(2)} | ${memory.toFixed(0)} |`)
}
rmSync(work, { recursive: true })
