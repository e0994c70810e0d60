import { MONTH_WORDS, NUMBER_WORDS, ROMAN } from '../lexicon/time-words.js'

/** A number as read, and whether letters had to be taken for the digits that OCR mistook for them. */
export interface Numeral {
  readonly value: number
  readonly repaired: boolean
}

/** One or two digits of a day or month; OCR writes `l`, `I` for 1 and `O` for 0 (folded). */
export const TWO_DIGITS = '[0-9lio]{1,2}'
/** A year in four digits, or two after day and month. */
export const YEAR = '[12li][0-9lio]{3}'
export const NUMBER_WORD = Object.keys(NUMBER_WORDS).join('|')
/** `tháng năm` before the year's digits is a month left blank, so `năm` is May only before another `năm` or a dash. */
export const MONTH_WORD = Object.keys(MONTH_WORDS)
  .filter((word) => word !== 'năm')
  .concat('năm(?= ?(?:năm |[/-] ?)\\d{4})')
  .join('|')

const REPAIRS: Readonly<Record<string, string>> = { l: '1', i: '1', o: '0' }

/**
 * Reads digits, number words and month words; null where it is none. Letters that OCR puts for digits are read beside a
 * digit, or alone where `alone` says that only a number can stand there.
 */
export function numeral(text: string, alone = false): Numeral | null {
  const word = NUMBER_WORDS[text] ?? MONTH_WORDS[text]
  if (word !== undefined) return { value: word, repaired: false }
  if (/^\d+$/.test(text)) return { value: Number(text), repaired: false }
  if (!/^[\dlio]+$/.test(text) || !(alone || /\d/.test(text))) return null
  return { value: Number(text.replace(/[lio]/g, (letter) => REPAIRS[letter] ?? letter)), repaired: true }
}

/** Reads a quarter, in Roman or Arabic digits. */
export function quarterNumeral(text: string): Numeral | null {
  const value = ROMAN[text] ?? Number(text)
  return value >= 1 && value <= 4 ? { value, repaired: text.includes('l') } : null
}
