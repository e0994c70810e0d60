import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString as textOf } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse as parseHtml } from 'parse5'
import { describe, expect, test } from 'vitest'
import type { Notice } from '../../src/directive/directive.js'
import { renderHtml } from '../../src/output/page/html.js'
import { renderMarkdown } from '../../src/output/page/markdown.js'
import { pageOf } from '../../src/output/page/page.js'
import type { ExportView } from '../../src/output/render.js'
import { PLAIN_STYLE } from '../../src/output/style.js'
import { assignmentsOf } from '../../src/report/from-notice.js'
import { select } from '../../src/report/selection.js'
import { ledgerFolder, MY_LOC } from '../support/ledger.js'
import { deadline, directive, notice, recurrence } from '../support/sample.js'

function selectionOf(notices: readonly Notice[]) {
  return select(
    notices,
    notices.flatMap((one) => assignmentsOf(one, null)),
    { today: '2023-04-24', window: null, all: true, isWhole: true, isFollowed: false },
  )
}

function viewOf(view: Partial<ExportView>): ExportView {
  return {
    language: 'vi',
    width: 80,
    style: PLAIN_STYLE,
    explain: false,
    eachAssignee: false,
    byteOrderMark: false,
    delimiter: ',',
    excel: false,
    todo: false,
    agency: {},
    page: 'report',
    ...view,
  }
}

const markdown = (notices: readonly Notice[], view: Partial<ExportView> = {}) =>
  renderMarkdown(selectionOf(notices), viewOf(view))
const html = (notices: readonly Notice[], view: Partial<ExportView> = {}) =>
  renderHtml(selectionOf(notices), viewOf(view))

/** Markdown as a reader of GitHub's takes it, but for its pass over finished texts, which links what is escaped, too. */
function readMarkdown(text: string): Root {
  const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }))
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions })
}

type Tree = { readonly type: string; readonly children?: readonly Tree[] }

/** The kinds of nodes in a tree, each once. */
function kindsOf(tree: Tree): Set<string> {
  return new Set([tree.type, ...(tree.children ?? []).flatMap((child) => [...kindsOf(child)])])
}

/** The words of each heading, paragraph and cell without blanks: a line's end in a cell is one in Markdown. */
function wordsOf(tree: Root): string[] {
  const words: string[] = []
  const visit = (node: Tree) => {
    if (['heading', 'paragraph', 'tableCell'].includes(node.type))
      words.push(textOf(node).replace(/\s/gu, ''))
    else for (const child of node.children ?? []) visit(child)
  }
  visit(tree)
  return words
}

/** The same of HTML, as a browser's parser takes it, with the names of its elements and attributes. */
function readHtml(text: string) {
  const seen = { words: [] as string[], elements: new Set<string>(), attributes: new Set<string>() }
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if (defaultTreeAdapter.isElementNode(node)) {
      seen.elements.add(node.tagName)
      for (const { name } of node.attrs) seen.attributes.add(name)
      if (/^(h[1-6]|p|th|td)$/.test(node.tagName)) seen.words.push(inner(node).replace(/\s/gu, ''))
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  }
  visit(parseHtml(text))
  return seen
}

function inner(node: DefaultTreeAdapterTypes.Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value
  return 'childNodes' in node ? node.childNodes.map(inner).join('') : ''
}

const SAMPLE = notice({
  directives: [
    directive({ deadline: deadline({ due: '2023-04-20' }), reportTo: ['UBND huyện'], via: ['Phòng Nội vụ'] }),
    directive({ id: 'mau#2', item: '2', deadline: deadline({ due: '2023-04-26', time: '17:00' }) }),
    directive({ id: 'mau#3', item: '3', assignees: [], recurrence: recurrence('FREQ=WEEKLY') }),
  ],
})

test('the report: heading, sections, units, signature', () => {
  const agency = {
    parent: 'UBND tỉnh Nam Định',
    name: 'UBND huyện Mỹ Lộc',
    place: 'Mỹ Lộc',
    title: 'Chánh Văn phòng',
    signer: 'Nguyễn Thị Huệ',
  }
  expect(
    markdown([SAMPLE], { agency }),
  ).toBe(`| UBND TỈNH NAM ĐỊNH **UBND HUYỆN MỸ LỘC** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** **Độc lập - Tự do - Hạnh phúc** |
| :-: | :-: |
| Số: ……/BC-…… | *Mỹ Lộc, ngày 24 tháng 4 năm 2023* |

# BÁO CÁO

**Nhiệm vụ quá hạn và đến hạn, tuần 17/2023: 24/04/2023 – 30/04/2023**\\
(số liệu đến 24/04/2023, thứ 2)

2 quá hạn, 1 đến hạn, 1 định kỳ, 0 không nêu hạn.

## I. Quá hạn (2)

| STT | Nội dung nhiệm vụ | Đơn vị thực hiện | Thời hạn | Văn bản | Kết quả |
| - | - | - | - | - | - |
| 1 | hoàn thiện hồ sơ chứng minh các tiêu chí | chưa rõ | lỡ 3 kỳ: 09/04/2023; 16/04/2023; 23/04/2023 trễ 15 ngày *(hàng tuần)* | 12/TB-UBND mục 3 | |
| 2 | hoàn thiện hồ sơ chứng minh các tiêu chí *báo cáo: UBND huyện (qua Phòng Nội vụ)* | UBND xã Mỹ Hà | 20/04/2023 thứ 5 trễ 4 ngày | 12/TB-UBND mục 1 | |

## II. Đến hạn (1)

### Thứ 4, 26/04/2023

| STT | Nội dung nhiệm vụ | Đơn vị thực hiện | Thời hạn | Văn bản | Kết quả |
| - | - | - | - | - | - |
| 3 | hoàn thiện hồ sơ chứng minh các tiêu chí | UBND xã Mỹ Hà | 26/04/2023 17:00, thứ 4 | 12/TB-UBND mục 2 | |

## III. Định kỳ (1)

| STT | Nội dung nhiệm vụ | Đơn vị thực hiện | Thời hạn | Văn bản | Kết quả |
| - | - | - | - | - | - |
| 4 | hoàn thiện hồ sơ chứng minh các tiêu chí | chưa rõ | 30/04/2023 Chủ nhật *(hàng tuần)* | 12/TB-UBND mục 3 | |

## Tổng hợp theo đơn vị

| Đơn vị | Tổng | Xong đúng hạn | Xong trễ | Đang làm | Quá hạn | Đã xong | Đúng hạn |
| - | -: | -: | -: | -: | -: | -: | -: |
| UBND xã Mỹ Hà | 2 | 0 | 0 | 1 | 1 | 0% | 0% |
| chưa rõ | 4 | 0 | 0 | 1 | 3 | 0% | 0% |
| **Tất cả** | **6** | **0** | **0** | **2** | **4** | **0%** | **0%** |

| *Nơi nhận:* | **CHÁNH VĂN PHÒNG** |
| - | :-: |
| - …………………………; - Lưu: VT. | *(Chữ ký, họ và tên)* |
| | **Nguyễn Thị Huệ** |
`)
})

test('the HTML says what the Markdown says', () => {
  for (const page of ['report', 'units', 'summary', 'list'] as const) {
    const fromHtml = readHtml(html([SAMPLE], { page })).words
    expect(fromHtml).toEqual(wordsOf(readMarkdown(markdown([SAMPLE], { page }))))
    expect(fromHtml.length).toBeGreaterThan(5)
  }
})

describe('nothing that a notice says is markup', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</td></table></style><style>*{display:none}',
    '[x](http://evil.example) ![y](http://evil.example/z.png)',
    'https://evil.example/?a=1&b=2 www.evil.example a@evil.example',
    'a | b || c \\| d',
    '**đậm** _nghiêng_ ~~gạch~~ `mã` [^1] [x]: y',
    '# a',
    '- [ ] a',
    '&lt;b&gt; &#x3c;',
    '\u202Ea\u0007b\u0000c',
    'x\r\n\r\n# y',
    '<!-- x',
    '$x$ @y #1',
  ]
  const texts = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 60 }))
  const notices = fc
    .record({
      action: texts,
      unit: texts,
      number: texts,
      item: texts,
      title: texts.filter((title) => title.trim() !== ''),
    })
    .map(({ action, unit, number, item, title }) =>
      notice({
        number,
        title,
        directives: [
          directive({
            action,
            item,
            assignees: [unit],
            collaborators: [unit],
            reportTo: [action],
            deadline: deadline(),
          }),
          directive({
            id: 'mau#2',
            action,
            assignees: [unit, 'B'],
            recurrence: recurrence('FREQ=WEEKLY;BYDAY=WE'),
          }),
        ],
      }),
    )
  const pages = fc.constantFrom('report', 'units', 'list')

  test('in Markdown', () => {
    fc.assert(
      fc.property(notices, pages, (one, page) => {
        const { tree } = pageOf(selectionOf([one]), viewOf({ page }))
        const read = readMarkdown(markdown([one], { page }))
        const kinds = [...kindsOf(read)].filter((kind) => !kindsOf(tree).has(kind))
        expect(kinds).toEqual([])
        expect(wordsOf(read)).toEqual(wordsOf(tree))
      }),
    )
  })

  test('in HTML', () => {
    const known = readHtml(html([SAMPLE]))
    fc.assert(
      fc.property(notices, pages, (one, page) => {
        const { tree } = pageOf(selectionOf([one]), viewOf({ page }))
        const { elements, attributes, words } = readHtml(html([one], { page }))
        expect([...elements].filter((name) => !known.elements.has(name))).toEqual([])
        expect([...attributes].filter((name) => !known.attributes.has(name))).toEqual([])
        expect(words).toEqual(wordsOf(tree))
      }),
    )
  })
})

test('one file that loads nothing and runs nothing', () => {
  const { elements, attributes } = readHtml(html([SAMPLE]))
  for (const name of ['script', 'link', 'img', 'iframe', 'object', 'a']) expect(elements).not.toContain(name)
  for (const name of ['src', 'href', 'onload']) expect(attributes).not.toContain(name)
  const text = html([SAMPLE])
  expect(text).toMatch(/^<!doctype html><html lang="vi">/)
  expect(text).toContain('content="default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;"')
  expect(text).not.toMatch(/url\(|@import|https?:/)
})

test('without a setting, what an office writes is left blank', () => {
  const text = markdown([SAMPLE])
  expect(text).toContain('| **…………………………** |')
  expect(text).toContain('*…………, ngày 24 tháng 4 năm 2023*')
  expect(text).toContain('**THỦ TRƯỞNG CƠ QUAN**')
})

test('days below ten and January and February have a nought before them', () => {
  const page = (today: '2023-02-05' | '2023-12-31') =>
    renderMarkdown({ ...selectionOf([SAMPLE]), today }, viewOf({}))
  expect(page('2023-02-05')).toContain('ngày 05 tháng 02 năm 2023')
  expect(page('2023-12-31')).toContain('ngày 31 tháng 12 năm 2023')
})

test('in English', () => {
  const text = markdown([SAMPLE], { language: 'en' })
  expect(text).toContain('**SOCIALIST REPUBLIC OF VIET NAM** **Independence - Freedom - Happiness**')
  expect(text).toContain('## I. Late (2)')
  expect(text).toContain('| No. | Directive | Assignees | Due | Notice | Result |')
})

describe('on the command line', () => {
  const headings = (text: string) => text.split('\n').filter((line) => /^##? /.test(line))

  test('due, list, parse and export print a page', async () => {
    const { cwd, ntm } = ledgerFolder()
    await ntm(['add', MY_LOC])
    await ntm(['done', '3', '--on', '2023-04-21'])
    const due = await ntm(['due', '-f', 'md'])
    expect(headings(due.out)).toEqual([
      '# BÁO CÁO',
      '## I. Quá hạn (6)',
      '## II. Đến hạn (5)',
      '## III. Định kỳ (1)',
      '## Tổng hợp theo đơn vị',
    ])
    expect((await ntm(['export', '-f', 'md'])).out).toBe(due.out)
    const units = headings((await ntm(['due', '-f', 'md', '--by', 'assignee'])).out)
    expect(units).toContain('## UBND xã Mỹ Hà')
    const summary = await ntm(['due', '-f', 'md', '--summary'])
    expect(headings(summary.out)).toEqual(['# BÁO CÁO'])
    expect(summary.out).toContain('| **Tất cả** |')
    const list = await ntm(['list', '-f', 'md'])
    expect(list.out).toMatch(/\| 3 \| xong 21\/04\/2023 \|/)
    const parsed = await ntm(['parse', MY_LOC, '-f', 'md'])
    expect(parsed.out).toContain('Danh mục nhiệm vụ')
    expect(parsed.out).not.toContain('quá hạn')
    expect(await ntm(['due', '-o', 'tuan.html'])).toEqual({ code: 0, out: '', err: '' })
    expect(readFileSync(join(cwd, 'tuan.html'), 'utf8')).toContain('<h2>I. Quá hạn (6)</h2>')
  })

  test('the office comes from the configuration', async () => {
    const { cwd, ntm } = ledgerFolder()
    writeFileSync(join(cwd, 'ntm.yaml'), 'agency: UBND xã Mỹ Hà\n')
    expect((await ntm(['due', MY_LOC, '-f', 'md'])).out).toContain('**UBND XÃ MỸ HÀ**')
    writeFileSync(join(cwd, 'ntm.yaml'), 'agency:\n  name: UBND xã Mỹ Hà\n  signer: Lê Văn Minh\n')
    expect((await ntm(['due', MY_LOC, '-f', 'md'])).out).toContain('**Lê Văn Minh**')
    writeFileSync(join(cwd, 'ntm.yaml'), 'agency:\n  nam: UBND xã Mỹ Hà\n')
    const wrong = await ntm(['due', MY_LOC, '-f', 'md'])
    expect(wrong.code).toBe(0)
    expect(wrong.err).toMatch(/ntm\.yaml:1:1: warning config-invalid: /)
  })
})
