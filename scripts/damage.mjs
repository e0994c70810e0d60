// Prints, of damaged copies of the notices by kind and degree, how many gold rows are right (schedule and assignees), the F1
// of schedules, and how many schedules are wrong, marked by a doubt or not: npm run build && node scripts/damage.mjs
import { execFileSync } from 'node:child_process'
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
import { compareRows } from './gold.mjs'

const BIN = 'bin/ntm.js'
const GOLD = 'fixtures/gold'
const SEED = 7

const names = readdirSync(GOLD).map((file) => file.replace('.json', ''))
const texts = names.map((name) => readFileSync(`fixtures/notices/${name}.txt`, 'utf8'))
const gold = names.map((name) => JSON.parse(readFileSync(`${GOLD}/${name}.json`, 'utf8')))

function chanceOf(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const bare = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
const CONFUSED = {
  l: '1',
  1: 'l',
  O: '0',
  0: 'O',
  ộ: 'ô',
  ế: 'ê',
  ạ: 'a',
  đ: 'd',
  ư: 'u',
  ơ: 'o',
  i: 'ỉ',
  ủ: 'ú',
  ã: 'ả',
  n: 'h',
  c: 'e',
}

function wrap(line, width) {
  const lines = ['']
  for (const word of line.split(' ')) {
    const last = lines.at(-1)
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}

/** Cuts within words, as a program for languages with long words does. */
function hyphenate(line, width) {
  const out = []
  let rest = line
  while (rest.length > width) {
    const cut = rest.slice(0, width)
    const isInWord = /\p{L}{2}$/u.test(cut) && /^\p{L}{2}/u.test(rest.slice(width))
    out.push(isInWord ? `${cut}-` : cut)
    rest = rest.slice(width).replace(/^ /, '')
  }
  return [...out, rest].join('\n')
}

const perLine = (change) => (text) => text.split('\n').map(change).join('\n')
const words = (text, share, chance, change) =>
  text.replace(/\p{L}+/gu, (word) => (chance() < share ? change(word) : word))

/** Lines of a page, and what stands between two pages. */
function paged(text, lines, between) {
  const all = perLine((line) => wrap(line, 90))(text).split('\n')
  return all
    .flatMap((line, at) => (at > 0 && at % lines === 0 ? ['', between(at / lines + 1), '', line] : [line]))
    .join('\n')
}

const KINDS = [
  ['as it is', [['', (text) => text]]],
  ['hard-wrapped', [60, 80, 100].map((width) => [`${width} columns`, perLine((line) => wrap(line, width))])],
  [
    'cut within words',
    [60, 80].map((width) => [`${width} columns`, perLine((line) => hyphenate(line, width))]),
  ],
  [
    'page numbers',
    [40, 20].map((lines) => [`every ${lines} lines`, (text) => paged(text, lines, (page) => `- ${page} -`)]),
  ],
  [
    'running headers',
    [40, 20].map((lines) => [
      `every ${lines} lines`,
      (text) => paged(text, lines, (page) => `THÔNG BÁO KẾT LUẬN    Trang ${page}`),
    ]),
  ],
  [
    'diacritics lost',
    [0.01, 0.05, 0.2, 0.33, 1].map((share) => [
      `${share * 100} % of words`,
      (text, chance) => words(text, share, chance, bare),
    ]),
  ],
  [
    'letters confused',
    [0.002, 0.01, 0.03].map((share) => [
      `${share * 100} % of letters`,
      (text, chance) =>
        Array.from(text, (letter) =>
          CONFUSED[letter] && chance() < share * 2 ? CONFUSED[letter] : letter,
        ).join(''),
    ]),
  ],
  [
    'blanks lost',
    [0.005, 0.02].map((share) => [
      `${share * 100} %`,
      (text, chance) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, () => (chance() < share ? '' : ' ')),
    ]),
  ],
  [
    'blanks added',
    [0.005, 0.02].map((share) => [
      `${share * 100} %`,
      (text, chance) => text.replace(/(?<=\p{L})(?=\p{L})/gu, () => (chance() < share / 4 ? ' ' : '')),
    ]),
  ],
  ['no blank lines', [['', (text) => text.replace(/\n\s*\n/g, '\n')]]],
  ['double blanks, tabs', [['', (text) => text.replace(/ /g, '  ').replace(/^- /gm, '-\t')]]],
  ['NFD', [['', (text) => text.normalize('NFD')]]],
  ['CR', [['', (text) => text.replace(/\n/g, '\r')]]],
  [
    'non-breaking blanks, soft hyphens',
    [['', (text) => text.replace(/ /g, '\u00A0').replace(/(?<=\p{L}{3})(?=\p{L})/gu, '\u00AD')]],
  ],
  [
    'tone marks the other way',
    [['', (text) => text.replace(/ủy/g, 'uỷ').replace(/òa/g, 'oà').replace(/óa/g, 'oá')]],
  ],
  ['forms', ['docx', 'lists.docx', 'pdf'].map((form) => [form, form])],
]

const work = mkdtempSync(join(tmpdir(), 'ntm-damage-'))

function measure(kind, degree, damage) {
  const folder = join(work, `${kind} ${degree}`.replace(/[^\w]+/g, '-'))
  mkdirSync(folder)
  const chance = chanceOf(SEED)
  for (const [index, name] of names.entries()) {
    if (typeof damage === 'string')
      copyFileSync(`fixtures/documents/${name}.${damage}`, join(folder, `${name}.${damage}`))
    else writeFileSync(join(folder, `${name}.txt`), damage(texts[index], chance))
  }
  const out = execFileSync(process.execPath, [BIN, 'parse', folder, '-f', 'json', '--jobs', '1'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const { notices } = JSON.parse(out)
  return names.map((name, index) => {
    const notice = notices.find(({ key }) => key.startsWith(name))
    return compareRows(gold[index], notice?.directives ?? [])
  })
}

console.log(
  '| damage | degree | rows right | of | share | schedule F1 | wrong dates | unmarked |\n|---|---|---|---|---|---|---|---|',
)
for (const [kind, degrees] of KINDS) {
  for (const [degree, damage] of degrees) {
    const counted = measure(kind, degree, damage)
    const sum = (field) => counted.reduce((all, one) => all + one[field], 0)
    const [right, all] = [sum('right'), sum('all')]
    const precision = 1 - sum('wrong') / sum('given')
    const recall = sum('found') / sum('timed')
    const f1 = (2 * precision * recall) / (precision + recall)
    const cells = [
      kind,
      degree,
      right,
      all,
      (right / all).toFixed(3),
      f1.toFixed(3),
      sum('wrong'),
      sum('unmarked'),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}
rmSync(work, { recursive: true })
