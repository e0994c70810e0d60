import { readdirSync, readFileSync } from 'node:fs'
import { fold } from '../src/text/fold.js'
import { readTimes } from '../src/time/index.js'
import type { TimeContext } from '../src/time/schedule.js'

/*
 * How long reading times takes: on the fixtures' notices, and on hostile text as it doubles. `npx rolldown bench/time.ts
 * --platform node -o /tmp/time.mjs && node /tmp/time.mjs [DIR]`; exits 1 where a doubling more than doubles the time.
 */

const CONTEXT: TimeContext = { reference: '2023-04-06', before: 'exclusive' }
const see = (text: string) => ({ text, folded: fold(text) })

/** The least of several runs, in milliseconds: the rest is noise of the machine. */
function measure(run: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 7; round++) {
    const start = performance.now()
    run()
    least = Math.min(least, performance.now() - start)
  }
  return least
}

const [directory] = process.argv.slice(2)
if (directory !== undefined) {
  const texts = readdirSync(directory)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`${directory}/${name}`, 'utf8'))
  const items = texts.flatMap((text) => text.split(/\n\s*\n/)).map(see)
  const all = () => {
    for (const item of items) readTimes(item, CONTEXT)
  }
  for (let round = 0; round < 50; round++) all()
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  console.log(
    `${texts.length} notices, ${length} characters, ${items.length} items: ${measure(all).toFixed(2)} ms`,
  )
}

/** Beginnings that never come to an end, each of which a careless pattern tries at every length. */
const HOSTILE: Readonly<Record<string, string>> = {
  'unfinished dates': 'ngày 25/ ',
  'dates on end': 'trước ngày 25/4/2023, ',
  'digits on end': '1',
  'days on end': 'ngày 1, 2, 3, ',
  'bounds on end': 'trước chậm nhất đến hết trong ',
  'frequencies on end': 'hàng tháng, quý, ',
  'weekdays on end': 'thứ 2, thứ 3, ',
  'quotation marks': '" ngày 25/4/2023 ',
  'numbers and slashes': '25/4/',
  'open parentheses': 'hàng tháng ((',
  'months on end': 'tháng 3, 4, 5, ',
  'since on end': '10 ngày kể từ ngày ',
  'weeks on end': 'thứ 2 tuần thứ 2 và tuần thứ 4, ',
  'terms on end': 'hạn nộp hồ sơ là ',
  'terms before dates': 'thời hạn nộp hồ sơ dự thi: 1/1 ',
  'same days': '12 giờ cùng ngày; ',
  'stretches on end': 'trong 3 ngày từ ngày 10 ',
  'counted on end': '02 tin, bài/tuần mỗi tuần 02 ',
  'deliveries on end': 'gửi báo cáo về cho ngày 2/3 ',
  'halves on end': 'nửa đầu 10 ngày đầu tháng ',
  blanks: '            ',
  'words without time': 'thực hiện nhiệm vụ được giao theo quy định, ',
}

let failed = false
for (const [name, unit] of Object.entries(HOSTILE)) {
  const of = (length: number) => see(unit.repeat(Math.ceil(length / unit.length)))
  const [once, twice] = [of(1 << 17), of(1 << 18)]
  readTimes(once, CONTEXT)
  const [a, b] = [measure(() => readTimes(once, CONTEXT)), measure(() => readTimes(twice, CONTEXT))]
  // A quarter above two is the noise of the machine.
  const linear = b <= 2.5 * a + 1
  failed ||= !linear
  console.log(
    `${name.padEnd(22)} ${a.toFixed(1).padStart(8)} ms → ${b.toFixed(1).padStart(8)} ms${linear ? '' : '  NOT LINEAR'}`,
  )
}
process.exitCode = failed ? 1 : 0
