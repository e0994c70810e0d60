import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseNotice } from '../../src/directive/parse.js'
import { decodeText } from '../../src/document/decode.js'
import { ENCODINGS } from '../../src/document/encoding.js'
import { encode } from '../support/encode.js'

const NOTICES = 'fixtures/notices'

describe('a notice reads the same in every encoding', () => {
  for (const name of readdirSync(NOTICES)) {
    // A fraction slash of OCR, which no old encoding has.
    const text = readFileSync(join(NOTICES, name), 'utf8').replaceAll('⁄', '/')
    const plain = rowsOf(text)
    for (const encoding of ENCODINGS) {
      test(`${name} in ${encoding}`, () => {
        const decoded = decodeText(encode(text, encoding))
        expect(decoded).toMatchObject({ kind: 'text', encoding, isGuess: encoding !== 'utf-8' })
        const read = decoded.kind === 'text' ? decoded.text : ''
        if (encoding !== 'tcvn3') expect(read).toBe(text.normalize('NFC'))
        // The ABC fonts have no byte for a capital such as `Ủ`.
        expect(rowsOf(read).map(smallLetters)).toEqual(plain.map(smallLetters))
      })
    }
  }
})

function rowsOf(text: string) {
  return parseNotice(text, { key: 'a' }).directives
}

function smallLetters(row: object): string {
  return JSON.stringify(row).toLowerCase()
}

describe('TCVN3', () => {
  const cases: [string, string][] = [
    ['KẾT LUẬN', 'KẾT LUẬN'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA'],
    ['Mỹ Hà', 'Mỹ Hà'],
    ['Số: 12/TB-UBND', 'Số: 12/TB-UBND'],
    ['xã Đồng Ý', 'xã Đồng ý'],
    ['4. Ủy ban. Ở xã\nở huyện', '4. Ủy ban. Ở xã\nở huyện'],
  ]
  for (const [text, read] of cases) {
    test(`${text} comes back as ${read}`, () => {
      expect(decodeText(encode(text, 'tcvn3'), 'tcvn3')).toMatchObject({ text: read })
    })
  }

  test('quotation marks and dashes are those of Windows', () => {
    expect(decodeText(encode('“bứt phá” – đi lên', 'tcvn3'), 'tcvn3')).toMatchObject({
      text: '“bứt phá” – đi lên',
    })
  })
})

describe('what is no text is refused at its first bad byte', () => {
  const cases: [string, Uint8Array, object][] = [
    [
      'one stray byte in UTF-8',
      bytes('Việc\nlàm', 0xff, 'xong'),
      { offset: 11, byte: 0xff, line: 2, column: 4 },
    ],
    [
      'a cut letter at the end',
      Buffer.from('việc').subarray(0, 4),
      { offset: 2, byte: 0xe1, line: 1, column: 3 },
    ],
    ['French in Latin-1', Buffer.from('le café est fermé', 'latin1'), { offset: 6, byte: 0xe9 }],
    ['an overlong form', bytes('a', 0xc0, ''), { offset: 1, byte: 0xc0 }],
    ['a surrogate in UTF-8', Uint8Array.of(0x61, 0xed, 0xa0, 0x80), { offset: 1, byte: 0xed }],
    ['half a pair in UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x00, 0xd8, 0x61, 0), { offset: 4 }],
    ['an odd byte in UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x62), { offset: 4 }],
  ]
  for (const [name, given, at] of cases) {
    test(name, () => expect(decodeText(given)).toMatchObject({ kind: 'bad-byte', at }))
  }

  test('the encoding asked for overrules what is seen', () => {
    expect(decodeText(encode('kế hoạch', 'tcvn3'), 'vni')).toMatchObject({
      kind: 'bad-byte',
      at: { offset: 1 },
    })
    expect(decodeText(Buffer.from('việc'), 'windows-1258')).toMatchObject({ kind: 'text', isGuess: false })
    expect(decodeText(Buffer.from('\uFEFFviệc'), 'utf-8')).toMatchObject({ text: 'việc' })
  })

  test('NULs are no text; nothing is empty', () => {
    expect(decodeText(Buffer.from('a\0b việc'))).toEqual({ kind: 'binary' })
    expect(decodeText(new Uint8Array())).toEqual({ kind: 'empty' })
    expect(decodeText(Buffer.from(' \n'))).toEqual({ kind: 'empty' })
  })
})

function bytes(before: string, byte: number, after: string): Uint8Array {
  return Buffer.concat([Buffer.from(before), Uint8Array.of(byte), Buffer.from(after)])
}
