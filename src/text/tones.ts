import { LETTER } from './letters.js'

/** Every vowel with its five tones. */
export const TONED = {
  a: 'àáảãạ',
  ă: 'ằắẳẵặ',
  â: 'ầấẩẫậ',
  e: 'èéẻẽẹ',
  ê: 'ềếểễệ',
  i: 'ìíỉĩị',
  o: 'òóỏõọ',
  ô: 'ồốổỗộ',
  ơ: 'ờớởỡợ',
  u: 'ùúủũụ',
  ư: 'ừứửữự',
  y: 'ỳýỷỹỵ',
} as const

const TONED_OF: Readonly<Record<string, string>> = TONED

/** Pairs of vowels with each tone on the second, or on the first, and the same pairs with the tone on the other. */
function moved(pairs: readonly string[], isOnSecond: boolean): [string, string][] {
  return pairs.flatMap((pair) => {
    const [first = '', second = ''] = pair
    return Array.from(TONED.a, (_, tone): [string, string] => {
      const onFirst = `${TONED_OF[first]?.charAt(tone)}${second}`
      const onSecond = `${first}${TONED_OF[second]?.charAt(tone)}`
      return isOnSecond ? [onSecond, onFirst] : [onFirst, onSecond]
    })
  })
}

/**
 * Where the tone belongs of two vowels: spelling variants that are the same word. It may stand on either vowel of a word's
 * last `oa`, `oe`, `uy` (`uỷ`/`ủy`, `hoà`/`hòa`), and by mistake on one that never carries it (`hòan thành`, `kế họach`,
 * `trứơc`, `kết qủa`, `gía`). `quý` is one spelling only.
 */
export const TONE_PLACEMENT: ReadonlyMap<string, string> = new Map([
  ...moved(['oa', 'oe', 'uy'], true),
  ...moved(['oa', 'oe', 'oă', 'uê', 'uô', 'uâ', 'uy', 'iê', 'yê', 'ươ'], false),
  ...moved(['ua', 'ue', 'uo', 'uă', 'uơ', 'ia', 'io', 'iu', 'iă', 'iâ', 'iô', 'iơ', 'iư'], false),
])

/*
 * The places where the pairs are to be changed. Each alternative begins with a letter and only then looks back: what looks
 * back first is tried at every letter.
 */
const AT_WORD_END = `(?:o[${TONED.a}${TONED.e}]|u(?<!qu)[${TONED.y}])(?!${LETTER})`
const MISPLACED = [
  `[${TONED.o}](?:[ae](?=[cimnoptuy])|ă)`,
  `[${TONED.u}](?:[êôâ]|y(?=[cnptu]))`,
  `[${TONED.i}${TONED.y}]ê`,
  `[${TONED.ư}]ơ`,
  // The `u` of `qu` and the `i` of `gi` are no vowels.
  `[${TONED.u}](?<=q.)[aeoyăơ]`,
  `[${TONED.i}](?<=(?<!${LETTER})g.)[aouăâôơư]`,
]

/** A pair of vowels, in small letters, whose tone `TONE_PLACEMENT` moves. */
export const TONE_VARIANT = [AT_WORD_END, ...MISPLACED].join('|')
