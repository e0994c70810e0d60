/** A change of a notice's looks that leaves what it orders. */
export interface Variation {
  readonly name: string
  readonly vary: (text: string) => string
  /** What the change does to names. */
  readonly rename: (text: string) => string
  /** Notices that are not read alike yet. */
  readonly gaps: readonly string[]
}

const asItWas = (text: string) => text

/** Names of communes that the notices hold and names of the same shape for them. */
const RENAMED: readonly (readonly [RegExp, string])[] = [
  [/Mỹ Thịnh/g, 'Tân Phong'],
  [/Mỹ Thành/g, 'Tân Sơn'],
  [/Mỹ Hà/g, 'Tân Lập'],
  [/Liên Chung/g, 'Ngọc Thiện'],
  [/Bản Chang/g, 'Nà Lốc'],
  [/Đồi Mây/g, 'Suối Cạn'],
  [/Vĩnh Lâm/g, 'Phú Xuân'],
]

function renamed(text: string): string {
  return RENAMED.reduce((all, [from, to]) => all.replace(from, to), text)
}

function bullets(glyph: string): (text: string) => string {
  return (text) => text.replace(/^([ \t]*)-(?= \p{L})/gmu, `$1${glyph}`)
}

/** Breaks the long lines of running text into lines of at most `width` characters. */
function wrapped(width: number): (text: string) => string {
  return (text) =>
    text
      .split('\n')
      .map((line) => (isProse(line) ? wrapLine(line, width) : line))
      .join('\n')
}

function isProse(line: string): boolean {
  return line.length > 150 && !line.includes('|')
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = ['']
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}

function variation(name: string, vary: Variation['vary'], gaps: readonly string[] = []): Variation {
  return { name, vary, rename: asItWas, gaps }
}

export const VARIATIONS: readonly Variation[] = [
  variation('decomposed letters', (text) => text.normalize('NFD')),
  variation('ƣ for ư', (text) =>
    text.replace(/[ưƯừứửữựỪỨỬỮỰ]/g, (letter) =>
      letter.normalize('NFD').replace('u\u031b', 'ƣ').replace('U\u031b', 'Ƣ'),
    ),
  ),
  variation('Ð for Đ', (text) => text.replaceAll('Đ', 'Ð').replaceAll('đ', 'ð')),
  variation('ǎ for ă', (text) => text.replaceAll('ă', 'ǎ').replaceAll('Ă', 'Ǎ')),
  variation('CRLF', (text) => text.replace(/\r?\n/g, '\r\n')),
  variation('CR', (text) => text.replace(/\r?\n/g, '\r')),
  variation('a byte-order mark', (text) => `\uFEFF${text}`),
  variation('doubled spaces', (text) => text.replace(/(?<=\S) (?=\S)/g, '  ')),
  variation('no-break spaces', (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00A0')),
  variation('zero-width spaces', (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u200B ')),
  variation('soft hyphens', (text) => text.replace(/(?<=\p{L}{3})(?=\p{L})/gu, '\u00AD')),
  variation('blanks at the ends of lines', (text) => text.replace(/$/gm, ' \t')),
  variation('form feeds', (text) => text.replace(/\n\n/g, '\n\f\n')),
  variation('more blank lines', (text) => text.replace(/\n\n/g, '\n\n\n\n')),
  variation('tone marks placed anew', (text) =>
    text.replace(/ủy/g, 'uỷ').replace(/Ủy/g, 'Uỷ').replace(/hóa/g, 'hoá'),
  ),
  variation('dashes', (text) => text.replace(/ - /g, ' – ')),
  variation('bullets •', bullets('•')),
  variation('bullets +', bullets('+')),
  variation('bullets –', bullets('–')),
  variation('lines of 60', wrapped(60), ['tam-duong-2024']),
  variation('lines of 80', wrapped(80), ['phuong-gpmb-2024']),
  variation('lines of 100', wrapped(100)),
  { name: 'other places', vary: renamed, rename: renamed, gaps: [] },
]
