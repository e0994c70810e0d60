/*
 * What each rule of the reader is worth, measured on every notice with hand-made rows:
 *   node scripts/run-ts.mjs scripts/precision.ts [--rows] [FOLDER …]
 * A folder holds `notices/*.txt` and `gold/*.json`; `fixtures` and those of `fixtures/blind` by default. `--rows` lists
 * the wrong rows without a doubt and the right ones with one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseNotice } from '../src/directive/parse.js'
import { type Gold, type Judged, judge } from '../test/gold/compare.js'

const args = process.argv.slice(2)
const listsRows = args.includes('--rows')
const named = args.filter((arg) => !arg.startsWith('--'))
const blind = existsSync('fixtures/blind')
  ? readdirSync('fixtures/blind').map((set) => join('fixtures/blind', set))
  : []
const folders =
  named.length > 0 ? named : ['fixtures', ...blind.filter((folder) => existsSync(join(folder, 'gold')))]

interface Tally {
  rows: number
  right: number
}
const tallies = new Map<string, Tally>()
const silent: Tally = { rows: 0, right: 0 }
const doubted: Tally = { rows: 0, right: 0 }

function count(key: string, isRight: boolean): void {
  const tally = tallies.get(key) ?? { rows: 0, right: 0 }
  tallies.set(key, { rows: tally.rows + 1, right: tally.right + Number(isRight) })
}

function tell(name: string, { directive, row, isWhoRight, isWhenRight }: Judged, word: string): void {
  const { line } = directive.position.start
  const wrong = row === undefined ? 'no row' : `${isWhoRight ? '' : ' who'}${isWhenRight ? '' : ' when'}`
  console.log(
    `${word} ${name}:${line} [${wrong.trim()}] ${directive.assignees.join('; ')} | ${directive.action.slice(0, 70)} | ${directive.doubts.join(' ')}`,
  )
  if (row !== undefined && !isWhoRight) console.log(`      wanted ${row.who.join('; ')}`)
}

for (const folder of folders) {
  for (const file of readdirSync(join(folder, 'gold'))) {
    const name = file.replace(/\.json$/, '')
    const gold: Gold = JSON.parse(readFileSync(join(folder, 'gold', file), 'utf8'))
    const text = readFileSync(join(folder, 'notices', `${name}.txt`), 'utf8').replace(/^\uFEFF/, '')
    const notice = parseNotice(text, { file: `${name}.txt` })
    for (const one of judge(gold, notice, text)) {
      if (!one.counts) continue
      const { directive } = one
      const isRight = one.isWhoRight && one.isWhenRight
      const isSilent = directive.doubts.length === 0
      const tally = isSilent ? silent : doubted
      tally.rows += 1
      tally.right += Number(isRight)
      for (const code of directive.doubts) count(`doubt ${code}`, isRight)
      for (const { field, rule, how, origin } of directive.evidence) {
        const isTime = field === 'deadline' || field === 'recurrence'
        if (isTime) count(`${field} ${rule}`, one.isWhenRight)
        else if (field === 'assignees') {
          count(`${field} ${rule} ${how}`, one.isWhoRight)
          count(`origin ${origin}`, one.isWhoRight)
        }
      }
      if (listsRows && isSilent && !isRight) tell(name, one, 'WRONG')
      if (listsRows && !isSilent) tell(name, one, isRight ? 'right' : 'found')
    }
  }
}

const percent = ({ rows, right }: Tally) => (rows === 0 ? '-' : (right / rows).toFixed(3))
for (const [key, tally] of [...tallies].sort(([a], [b]) => a.localeCompare(b)))
  console.log(
    `${key.padEnd(48)} ${String(tally.right).padStart(4)} of ${String(tally.rows).padStart(4)}  ${percent(tally)}`,
  )
console.log(`without a doubt: ${silent.right} of ${silent.rows} right (${percent(silent)})`)
console.log(
  `with a doubt: ${doubted.rows} of ${silent.rows + doubted.rows}, of them right ${doubted.right} (${percent(doubted)})`,
)
