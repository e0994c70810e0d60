import { readdirSync, readFileSync } from 'node:fs'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parseNotice } from '../dist/lib/index.js'
import { compare } from './measure.mjs'

const folder = new URL('../fixtures/notices/', import.meta.url)

/**
 * The five notices that the program began with hold the limit. The others beside them were written to be hard: one is a
 * copy damaged by OCR, which takes as long to mend as to read.
 */
const FIRST_FIVE = ['my-loc-2023', 'quang-binh-2021', 'tam-duong-2024', 'tan-yen-2019', 'trieu-son-2020']
const LIMIT = 1.35
const LIMIT_OF_ALL = 1.9

/** Reading the notices against what their Markdown alone costs. */
export default function bench() {
  const all = readdirSync(folder).map((name) => name.replace('.txt', ''))
  return [ratioOf('five notices', FIRST_FIVE, LIMIT), ratioOf(`all ${all.length}`, all, LIMIT_OF_ALL)]
}

function ratioOf(what, names, limit) {
  const texts = names.map((name) => readFileSync(new URL(`${name}.txt`, folder), 'utf8'))
  const markdown = unified().use(remarkParse).freeze()
  const times = compare(
    {
      parseNotice: () => texts.forEach((text) => void parseNotice(text)),
      'remark-parse': () => texts.forEach((text) => void markdown.parse(text)),
    },
    // Warmed up until the optimizer is done with the larger of the two programs, on a busy machine too.
    { rounds: 100, warmup: Math.ceil(2000 / texts.length) },
  )
  return {
    name: `parseNotice / remark-parse, ${what}`,
    times,
    ratio: times.parseNotice / times['remark-parse'],
    limit,
  }
}
