import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parseNotice } from '../../src/directive/parse.js'
import { readDocument } from '../../src/document/read.js'
import { type DocxParts, docx, p, r } from '../support/docx.js'
import { comparable } from '../support/rows.js'

const NOTICES = 'fixtures/notices'
const DOCUMENTS = 'fixtures/documents'

describe('a notice saved by LibreOffice as .docx reads as the plain one', () => {
  for (const name of readdirSync(NOTICES).map((file) => basename(file, '.txt'))) {
    for (const form of ['docx', 'lists.docx']) {
      test(`${name}.${form}`, async () => {
        const plain = parseNotice(readFileSync(join(NOTICES, `${name}.txt`), 'utf8'))
        const read = await readDocument(readFileSync(join(DOCUMENTS, `${name}.${form}`)))
        expect(comparable(parseNotice(read.kind === 'text' ? read.text : ''))).toEqual(comparable(plain))
      })
    }
  }
})

async function textOf(parts: DocxParts): Promise<string> {
  const read = await readDocument(docx(parts))
  return read.kind === 'text' ? read.text : `${read.code}: ${read.detail}`
}

const level = (ilvl: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const list = (id: number, ilvl: number) =>
  `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${[
  level(0, 'upperRoman', '%1.'),
  level(1, 'decimal', '%2.'),
  level(2, 'decimal', '%2.%3.'),
  level(3, 'lowerLetter', '%4)'),
  level(4, 'bullet', '\uF02D'),
].join('')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`

describe('automatic numbers come back as printed', () => {
  test('levels count, restart and repeat the numbers above', async () => {
    const levels = [0, 1, 2, 2, 3, 3, 4, 1, 2, 0, 1]
    const body = levels.map((ilvl, index) => p(`Việc ${index}`, list(1, ilvl))).join('')
    const text = await textOf({ body, numbering: NUMBERING })
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      'I. Việc 0',
      '1. Việc 1',
      '1.1. Việc 2',
      '1.2. Việc 3',
      'a) Việc 4',
      'b) Việc 5',
      '        - Việc 6',
      '2. Việc 7',
      '2.1. Việc 8',
      'II. Việc 9',
      '1. Việc 10',
    ])
  })

  test('a list that states its start begins anew; a style may number, and a paragraph opt out', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Muc"><w:pPr>${list(1, 1)}</w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>`
    const body = [
      p('A', '<w:pStyle w:val="Muc"/>'),
      p('B', '<w:pStyle w:val="MucCon"/>'),
      p('C', `<w:pStyle w:val="Muc"/>${list(0, 0)}`),
      p('D', list(2, 1)),
      p('E', list(2, 1)),
    ].join('')
    expect(await textOf({ body, styles, numbering: NUMBERING })).toBe('1. A\n\n2. B\n\nC\n\n1. D\n\n2. E\n')
  })
})

describe('what is seen is read', () => {
  const cases: [string, string, string][] = [
    ['soft breaks', `<w:p>${r('Một')}<w:r><w:br/></w:r>${r('hai')}</w:p>`, 'Một\nhai\n'],
    [
      'tracked changes',
      `<w:p>${r('Nộp ')}<w:del>${r('cũ')}</w:del><w:ins>${r('mới')}</w:ins></w:p>`,
      'Nộp mới\n',
    ],
    [
      'a deleted paragraph mark',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('Giao Phòng ')}</w:p>${p('Nội vụ')}`,
      'Giao Phòng Nội vụ\n',
    ],
    ['moved text', `<w:moveFrom>${p('A')}</w:moveFrom>${p('B')}<w:moveTo>${p('A')}</w:moveTo>`, 'B\n\nA\n'],
    ['hidden text', `<w:p>${r('Có')}${r('không', '<w:vanish/>')}</w:p>`, 'Có\n'],
    ['capitals by look', p('Thông báo', '', '<w:caps/>'), 'THÔNG BÁO\n'],
    ['bold lines', p('Thông báo', '', '<w:b/>') + p('a', '', '<w:b w:val="0"/>'), '**Thông báo**\n\na\n'],
    ['fields', `<w:p><w:r><w:instrText>DATE</w:instrText></w:r>${r('12/3')}</w:p>`, '12/3\n'],
    ['content controls', `<w:sdt><w:sdtPr/><w:sdtContent>${p('A')}</w:sdtContent></w:sdt>`, 'A\n'],
    [
      'text boxes, once',
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx><w:txbxContent>${p('Số: 1/TB')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Số: 1/TB')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('Nội dung')}</w:p>`,
      'Số: 1/TB\n\nNội dung\n',
    ],
    ['an ABC font', p('Uû ban nh©n d©n', '', '<w:rFonts w:ascii=".VnTime"/>'), 'Uỷ ban nhân dân\n'],
    ['an ABC font of capitals', p('kÕt luËn', '', '<w:rFonts w:ascii=".VnTimeH"/>'), 'KẾT LUẬN\n'],
    ['a VNI font', p('UÛy ban nhaân daân', '', '<w:rFonts w:ascii="VNI-Times"/>'), 'Ủy ban nhân dân\n'],
  ]
  for (const [name, body, text] of cases) test(name, async () => expect(await textOf({ body })).toBe(text))
})

describe('tables', () => {
  const table = (...rows: string[][]) =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

  test('of tasks are rows between bars', async () => {
    const merged = `<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('Phòng Nội vụ')}`
    const below = `<w:tcPr><w:vMerge/></w:tcPr>${p('')}`
    const body = table(['TT', 'Việc', 'Chủ trì'], ['1', 'A|B', merged], ['2', `${p('C')}${p('D')}`, below])
    expect(await textOf({ body })).toBe(
      '| TT | Việc | Chủ trì |\n| 1 | A/B | Phòng Nội vụ |\n| 2 | C<br>D | Phòng Nội vụ |\n',
    )
  })

  test('of a letterhead are read cell by cell', async () => {
    expect(await textOf({ body: table(['UBND HUYỆN', 'CỘNG HÒA'], ['Số: 1', 'ngày 2']) })).toBe(
      'UBND HUYỆN\n\nCỘNG HÒA\n\nSố: 1\n\nngày 2\n',
    )
  })
})

describe('messages name the paragraph', () => {
  test('empty ones are not counted', async () => {
    const read = await readDocument(docx({ body: p('A') + p('') + p('B') }))
    expect(read).toMatchObject({ text: 'A\n\nB\n', places: { unit: 'paragraph', ofLine: [1, 2, 2] } })
  })
})

describe('what is no document is refused', () => {
  const zip = (name: string, content: string) => zipSync({ [name]: strToU8(content) })
  const deep = `${'<w:p>'.repeat(300)}${'</w:p>'.repeat(300)}`
  const cases: [string, Uint8Array, object][] = [
    [
      '.odt',
      readFileSync(join(DOCUMENTS, 'refused.odt')),
      { code: 'file-format', detail: 'OpenDocument (.odt)' },
    ],
    ['.doc', readFileSync(join(DOCUMENTS, 'refused.doc')), { code: 'file-format' }],
    ['.rtf', readFileSync(join(DOCUMENTS, 'refused.rtf')), { code: 'file-format', detail: 'RTF' }],
    ['.xlsx', zip('xl/workbook.xml', ''), { code: 'file-format', detail: 'Excel (.xlsx)' }],
    ['another archive', zip('a.txt', 'a'), { code: 'file-format', detail: 'ZIP' }],
    ['a cut file', docx({ body: p('A') }).subarray(0, 300), { code: 'file-broken' }],
    ['broken XML', zip('word/document.xml', '<w:document><w:body><w:p>'), { code: 'file-broken' }],
    ['no UTF-8', zipSync({ 'word/document.xml': Uint8Array.of(0x3c, 0xff) }), { code: 'file-broken' }],
    ['XML too deep', docx({ body: deep }), { code: 'file-broken', detail: 'XML nested too deep' }],
    ['an empty one', docx({ body: p('') }), { code: 'file-empty' }],
    ['an encrypted one', compoundFile('EncryptedPackage'), { code: 'file-encrypted' }],
  ]
  for (const [name, bytes, refusal] of cases) {
    test(name, async () => expect(await readDocument(bytes)).toMatchObject({ kind: 'refused', ...refusal }))
  }

  test('a zip bomb', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(200 << 20) }, { level: 9 })
    expect(await readDocument(bomb)).toMatchObject({ code: 'file-large' })
  })

  test('a bomb that lies about its size', async () => {
    const bomb = zipSync({ 'word/document.xml': strToU8('<a>'.repeat(1 << 20)) })
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    const directory = bomb.findLastIndex(
      (_, at) =>
        view.getUint8(at) === 0x50 && at + 4 < bomb.length && view.getUint32(at, true) === 0x02014b50,
    )
    view.setUint32(directory + 24, 10, true)
    expect(await readDocument(bomb)).toMatchObject({ code: 'file-broken' })
  })
})

function compoundFile(name: string): Uint8Array {
  return Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    new Uint8Array(512),
    Buffer.from(name, 'utf16le'),
  ])
}
