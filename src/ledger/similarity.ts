import { fold } from '../text/fold.js'

/** How alike two texts are by their words, 0 to 1 (Dice's coefficient over words, each as often as it stands). */
export function similarity(a: string, b: string): number {
  return likeness(wordsOf(a), wordsOf(b))
}

/** The words of a text, folded, with how often each stands. */
export function wordsOf(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (const [word] of fold(text.normalize('NFC')).matchAll(/[\p{L}\p{N}]+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1)
  }
  return words
}

/** The likeness of two texts whose words were counted before. */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0
  let all = 0
  for (const [word, times] of a) {
    shared += Math.min(times, b.get(word) ?? 0)
    all += times
  }
  for (const times of b.values()) all += times
  return all === 0 ? 1 : (2 * shared) / all
}
