import { POSTS } from '../lexicon/posts.js'
import { LETTER, LOWER, UPPER } from '../text/letters.js'
import { compilePhrases, matchPhrase, matchPhrases } from '../text/phrases.js'
import { tokenize } from '../text/tokens.js'
import type { Signer } from './header.js'
import type { Line } from './lines.js'

const SIGNS_FOR = /^(?:t\/?l|k\/?t|t\/?m|t\/?u\/?q|q)(?:\s?\.\s?|\s)/iu
const NAME = new RegExp(String.raw`^${UPPER}${LOWER}*(?:\s${UPPER}${LOWER}*){1,5}$`)
const NAME_IN_CAPITALS = new RegExp(String.raw`^${UPPER}+(?:\s${UPPER}+){1,5}$`)
const HOLDS_LETTER = new RegExp(LETTER)
const WORD_START = new RegExp(String.raw`(?<=^|\s)${LETTER}`, 'g')
const RANK_TITLE =
  /^(?:(?:PGS|GS|T\.?S|Th\.?s|BS|KS|CN|CK ?I{1,2}|NGƯT|NGND|TTƯT|TTND|BSCKI{1,2}|DS|LS|KTS|Đại tá|Thượng tá|Trung tá|Thiếu tá|Thiếu tướng|Trung tướng|Đại úy|Thượng úy)(?:\.\s*|\s+))+/iu
const NOT_SIGNED = /^\W*(?:đã ký|ký tên|đóng dấu|chữ ký)/u

/** The person who signed, and the post held: the last lines of the block, whatever stamp or `(Đã ký)` is between. */
export function signerOf(signature: readonly Line[]): Signer | null {
  const lines = signature
    .map((line) => line.visible)
    .filter((line) => HOLDS_LETTER.test(line.text) && !NOT_SIGNED.test(line.folded))
  const nameAt = lines.findLastIndex(({ text }) => NAME.test(text.replace(RANK_TITLE, '').trim()))
  const inCapitals = lines.findLastIndex(
    ({ text, folded }) =>
      NAME_IN_CAPITALS.test(text) && !SIGNS_FOR.test(folded) && beginsPost(folded) === undefined,
  )
  const at = nameAt >= 0 ? nameAt : inCapitals
  const line = lines[at]
  if (line === undefined) return null
  const name = line.text.replace(RANK_TITLE, '').trim()
  return {
    name: nameAt >= 0 ? name : capitalized(name),
    title: titleAbove(
      lines.slice(0, at).map(({ text }) => text),
      name,
    ),
  }
}

/** Two posts of one person, each on its line; `kiêm` and the rest of a wrapped post go on. */
function joinPosts(before: string, line: string): string {
  const isNext =
    beginsPost(line.toLowerCase()) !== undefined && !/kiêm$/iu.test(before) && !/^kiêm/iu.test(line)
  return isNext && !/(?:văn phòng|ban)$/iu.test(before) ? `${before}, ${line}` : `${before} ${line}`
}

function beginsPost(folded: string): number | undefined {
  return matchPhrase(POST_BOOK, tokenize({ text: folded, folded }), 0)?.end
}

const POST_BOOK = compilePhrases(POSTS.map((post) => [post, post] as const))

/** The lines in capitals above the name: of `KT. CHỦ TỊCH` / `PHÓ CHỦ TỊCH` the post is the one without a prefix. */
function titleAbove(lines: readonly string[], name: string): string | null {
  const posts = lines.filter(
    (text) =>
      text.toLowerCase() !== name.toLowerCase() &&
      !SIGNS_FOR.test(text) &&
      (text === text.toUpperCase() || beginsPost(text.toLowerCase()) !== undefined),
  )
  if (posts.length > 0) return postInWords(posts.reduce(joinPosts))
  const signedFor = lines.findLast((text) => SIGNS_FOR.test(text))
  return signedFor === undefined ? null : postInWords(signedFor.replace(SIGNS_FOR, ''))
}

/** `BÍ THƯ kiêm TRƯỞNG BAN CHỈ ĐẠO` as people write it: `Bí thư kiêm Trưởng Ban Chỉ đạo`. */
function postInWords(capitals: string): string {
  const folded = capitals.normalize('NFC').toLowerCase()
  const tokens = tokenize({ text: folded, folded })
  const posts = matchPhrases(POST_BOOK, tokens)
  const words: string[] = []
  for (let at = 0; at < tokens.length; ) {
    const post = posts[at]
    const token = tokens[at]
    if (post !== undefined) {
      words.push(post.meaning)
      at = post.end
    } else {
      if (token !== undefined) words.push(token.folded)
      at += 1
    }
  }
  const text = words.join(' ').replace(/ ([,;.])/g, '$1')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function capitalized(name: string): string {
  return name.toLowerCase().replace(WORD_START, (letter) => letter.toUpperCase())
}
