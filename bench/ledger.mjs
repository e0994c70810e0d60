import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'libsql'
import { compare } from './measure.mjs'

const LIMIT = 3
const NOTICES = 10_000
/** Resident memory that `add` of ten thousand notices may take, in megabytes. */
const MEMORY = 400
const bin = fileURLToPath(new URL('../bin/ntm.js', import.meta.url))
const notice = fileURLToPath(new URL('../fixtures/notices/my-loc-2023.txt', import.meta.url))
const env = { ...process.env, NTM_TODAY: '2023-04-24' }

/** `ntm due --week` on a million directives against a thousand, the same rows printed; and `ntm add` of many notices. */
export default function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'ntm-bench-'))
  try {
    const [small, large] = [1_000, 1_000_000].map((size) => ledgerOf(join(folder, `${size}.db`), size))
    const due = (ledger) => run('--ledger', ledger, 'due', '--week', '--format', 'json')
    if (due(small) !== due(large)) throw new Error('the two ledgers do not print the same rows')
    const times = compare(
      { '1,000,000': () => void due(large), '1,000': () => void due(small) },
      { rounds: 15 },
    )
    const ratio = times['1,000,000'] / times['1,000']
    return [{ name: 'due --week of a million / a thousand', times, ratio, limit: LIMIT }, addMany(folder)]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(...argv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...argv], { encoding: 'utf8', env })
  if (status !== 0) throw new Error(stderr)
  return stdout
}

/**
 * A ledger with one real notice, and copies of its rows until there are `size`: in turn done long ago, due in years to
 * come, cancelled, or recurrences that are reported on, which a report on this week has to pass by.
 */
function ledgerOf(path, size) {
  run('--ledger', path, 'add', notice)
  const database = new Database(path)
  const { state } = database.prepare('SELECT state FROM directive WHERE id = 3').get([])
  const { state: weekly } = database.prepare('SELECT state FROM directive WHERE id = 5').get([])
  const count = database.prepare('SELECT COUNT(*) AS count FROM directive').get([]).count
  const reading = JSON.stringify(JSON.parse(state).reading)
  const event = database.prepare('INSERT INTO event VALUES (?, 1, 1, ?, ?)')
  const directive = database.prepare('INSERT INTO directive VALUES (?, 1, ?, ?)')
  const task = database.prepare("INSERT INTO task VALUES (?, 0, 'UBND xã', ?, ?, ?, NULL, ?, '{}')")
  database.exec('BEGIN IMMEDIATE')
  for (let id = count + 1; id <= size; id += 1) {
    const kind = id % 4
    event.run([1_000 + id, id, reading])
    directive.run([id, id, kind === 3 ? weekly : state])
    if (kind === 0) task.run([id, 'done', 0, '2022-11-01', '2022-10-30'])
    else if (kind === 1) task.run([id, 'open', 0, '2031-03-01', null])
    else if (kind === 2) task.run([id, 'cancelled', 0, '2023-04-26', null])
    else task.run([id, 'open', 1, '2023-05-03', null])
  }
  database.exec('COMMIT')
  database.close()
  return path
}

function addMany(folder) {
  const many = join(folder, 'many')
  mkdirSync(many)
  const text = readFileSync(notice, 'utf8')
  for (let number = 1; number <= NOTICES; number += 1) {
    writeFileSync(join(many, `${number}.txt`), text.replace('Số: /TB', `Số: ${number}/TB`))
  }
  const ledger = join(folder, 'many.db')
  const code = `
    process.argv.splice(1, 0, '')
    process.on('exit', () => process.stderr.write('\\n' + process.resourceUsage().maxRSS))
    require(${JSON.stringify(fileURLToPath(new URL('../dist/cli/cli.cjs', import.meta.url)))})`
  const begun = performance.now()
  const argv = ['-e', code, '--', '--ledger', ledger, 'add', many, '--format', 'plain']
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', env, maxBuffer: 1e9 })
  if (status !== 0) throw new Error(stderr.slice(-500))
  const megabytes = Number(stderr.trim().split('\n').at(-1)) / 1024
  const shown = [
    `${((performance.now() - begun) / 1000).toFixed(1)} s`,
    `ledger ${(statSync(ledger).size / 2 ** 20).toFixed(0)} MB`,
  ]
  return { name: `add of ${NOTICES} notices, megabytes`, ratio: megabytes, limit: MEMORY, shown }
}
