import fc from 'fast-check'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { linesOf, NOTICE_CONSTRUCTS } from '../../src/notice/lines.js'
import { parseMarkdown } from '../../src/notice/markdown.js'
import { createSource } from '../../src/text/source.js'
import { sourceSpan } from '../../src/text/visible.js'

const WHOLE = unified()
  .use(remarkParse)
  .use(function useNoticeConstructs() {
    this.data('micromarkExtensions', [NOTICE_CONSTRUCTS])
  })

function shown(text: string, parse: typeof parseMarkdown): unknown[] {
  const source = createSource(text)
  let block = -1
  let blocks = 0
  return linesOf(parse(source), source).map((line) => {
    if (line.block !== block) blocks += 1
    block = line.block
    const span = sourceSpan(line.visible, { start: 0, end: line.visible.text.length })
    return { text: line.visible.text, block: blocks, bold: line.bold, heading: line.heading, span }
  })
}

const part = fc.constantFrom(
  ...[
    '1. ',
    '- ',
    '+ ',
    'a) ',
    'Giao Phòng Nội vụ',
    'rà soát',
    ' ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\r\n\r\n',
  ],
  ...[
    '**',
    '*',
    '_',
    '#',
    '# ',
    '---',
    '***',
    '\\',
    '\\*',
    '&amp;',
    '&',
    'VH&TT;',
    '|',
    '>',
    '`',
    '<b>',
    '[1]',
    '(',
    ')',
    '“',
    '**a**',
    '(*a*)',
    '**“a”**',
    '- - -',
    '\r\n',
    '\u2028',
    ':',
    '.',
  ],
)

test('blocks that need no remark are read as remark reads them', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 24 }), (parts) => {
      const text = parts.join('')
      expect(shown(text, parseMarkdown)).toEqual(shown(text, (source) => WHOLE.parse(source.text)))
    }),
    { numRuns: 3000 },
  )
})
