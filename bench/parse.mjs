import { readdirSync, readFileSync } from 'node:fs'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parseNotice } from '../dist/lib/index.js'
import { compare } from './measure.mjs'

const LIMIT = 1.35
const folder = new URL('../fixtures/notices/', import.meta.url)

/** Reading the notices against what their Markdown alone costs. */
export default function bench() {
  const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))
  const markdown = unified().use(remarkParse).freeze()
  const times = compare(
    {
      parseNotice: () => texts.forEach((text) => void parseNotice(text)),
      'remark-parse': () => texts.forEach((text) => void markdown.parse(text)),
    },
    { rounds: 60, warmup: 20 },
  )
  return [
    {
      name: 'parseNotice / remark-parse',
      times,
      ratio: times.parseNotice / times['remark-parse'],
      limit: LIMIT,
    },
  ]
}
