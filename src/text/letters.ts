/**
 * Classes of the letters that Vietnamese text holds (Latin with the accented letters of its blocks), for patterns over
 * text as printed. `\p{L}` and its kin would compile all the world's letters into each pattern, which costs more than
 * the rest of a short run. The accented letters from `Ạ` on alternate, capital and small.
 */
const ALTERNATING = Array.from({ length: 0x1ef9 - 0x1ea0 + 1 }, (_, index) =>
  String.fromCharCode(0x1ea0 + index),
)
const isCapital = (letter: string) => letter !== letter.toLowerCase()

const CAPITALS = `A-ZÀ-ÖØ-ÞĂĐĨŨƠƯ${ALTERNATING.filter(isCapital).join('')}`
const SMALLS = `a-zß-öø-ÿăđĩũơư${ALTERNATING.filter((letter) => !isCapital(letter)).join('')}`

/** One capital letter. */
export const UPPER = `[${CAPITALS}]`
/** One small letter. */
export const LOWER = `[${SMALLS}]`
/** The small letters, for use inside a class. */
export const LOWER_IN_CLASS = SMALLS
/** The capitals, for use inside a class. */
export const UPPER_IN_CLASS = CAPITALS
/** One letter. */
export const LETTER = '[A-Za-zÀ-ÖØ-öø-ỿ]'
/** The letters, for use inside a class. */
export const LETTER_IN_CLASS = 'A-Za-zÀ-ÖØ-öø-ỿ'

/** A word of a name: small letters behind a capital, or a syllable joined to the next (`M'nông`, `H’Drai`). */
export const NAME_WORD = `${UPPER}${LOWER}*(?:['‘’]${LETTER}${LOWER}*)?`

/** Begins with a small letter, as what goes on with the text before it does. */
export const BEGINS_LOWER = new RegExp(`^${LOWER}`)
/** Holds a word at all. */
export const HOLDS_WORD = new RegExp(`${LETTER}{2}`)
