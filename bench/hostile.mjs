import { parseNotice } from '../dist/lib/index.js'
import { compare } from './measure.mjs'

/** Four times the text may take so many times the time: 4 is linear, 16 square; the rest is for noise and caches. */
const LIMIT = 7
const TIMES = 4
const SIZE = 20_000

/** Texts, made to a size, on which a rule that goes back and forth would stay for ever. */
const HOSTILE = {
  digits: (size) => '1'.repeat(size),
  dates: (size) => 'trước ngày 1/1/2023, '.repeat(size / 21),
  'half dates': (size) => 'trước ngày 1/'.repeat(size / 13),
  'cue words': (size) => 'phối hợp với '.repeat(size / 13),
  'a list of units': (size) => `Giao UBND các xã ${'Mỹ Hà, '.repeat(size / 7)}thực hiện.`,
  appositions: (size) => 'xã Mỹ Hà - '.repeat(size / 11),
  levels: (size) => `các xã, ${'thị trấn, '.repeat(size / 10)}`,
  'bodies of bodies': (size) => 'UBND '.repeat(size / 5),
  'sets of sets': (size) => 'Chủ đầu tư các '.repeat(size / 15),
  adverbials: (size) => 'UBND xã từ '.repeat(size / 11),
  'open brackets behind a doer': (size) => 'UBND xã ( '.repeat(size / 10),
  requests: (size) => `Giao UBND xã làm việc${', yêu cầu nhà thầu X '.repeat(size / 21)}`,
  blanks: (size) => `a${' '.repeat(size)}b`,
  'lines of blanks': (size) => ' \n'.repeat(size / 2),
  'open quotation marks': (size) => '“'.repeat(size),
  'open brackets': (size) => '(['.repeat(size / 2),
  stars: (size) => '**a '.repeat(size / 4),
  bullets: (size) => '- Giao X thực hiện trước ngày 2/3.\n'.repeat(size / 35),
  'nested bullets': (size) =>
    Array.from({ length: Math.sqrt(size) }, (_, depth) => `${' '.repeat(depth)}- a\n`).join(''),
  combining: (size) => `a${'\u0301'.repeat(size)}`,
  'damaged words': (size) => 'bao cao viêc thưc hiện '.repeat(size / 23),
  'broken words': (size) => 'tr ước kếhoạch '.repeat(size / 15),
  'words broken by lines': (size) => 'viêc b-\na-\n'.repeat(size / 11),
  'blocks of markup': (size) => 'a_b\n\n'.repeat(size / 5),
  'table cells': (size) => `|${'a|'.repeat(size / 2)}\n`,
}

/** Whether reading takes time in proportion to the text, whatever the text. */
export default function bench() {
  return Object.entries(HOSTILE).map(([name, make]) => {
    const small = make(SIZE)
    const large = make(SIZE * TIMES)
    const times = compare(
      { [`${SIZE}`]: () => parseNotice(small), [`${SIZE * TIMES}`]: () => parseNotice(large) },
      { rounds: 5, warmup: 2 },
    )
    const [least, most] = [times[`${SIZE}`], times[`${SIZE * TIMES}`]]
    // Below a millisecond there is only noise.
    return { name: `linear on ${name}`, times, ratio: most < 1 ? TIMES : most / least, limit: LIMIT }
  })
}
