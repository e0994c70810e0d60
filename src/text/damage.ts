/**
 * Syllables that no Vietnamese word has: a vowel with its hat or horn before `c`, `ch`, `p` or `t` always carries a tone
 * (`nhất`, `việc`, `kết`), so `nhât`, `viêc`, `kêt` have lost theirs.
 */
const TONELESS_STOP = /[âêôăơư](?:ch|[cpt])(?![a-zß-ỿ])/g
/** Fewer may be slips of the keyboard in a good copy. */
const SURE = 3

/** Whether a folded text is a copy whose diacritics are damaged, as OCR leaves them. */
export function isDamaged(folded: string): boolean {
  let count = 0
  for (const _ of folded.matchAll(TONELESS_STOP)) {
    count += 1
    if (count >= SURE) return true
  }
  return false
}
