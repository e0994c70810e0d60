import { after, type OwnOrgan, type Tagged, textOf } from '../party/tags.js'
import { fold } from '../text/fold.js'
import type { Named, Row } from './item.js'

/** Parts of names that a notice only ever abbreviates, each with its short form: `Chỉ huy Quân sự` → `CHQS`. */
export type ShortForms = ReadonlyMap<string, string>

export const NO_SHORT_FORMS: ShortForms = new Map()

/**
 * The abbreviations that a notice keeps to. A name that it also writes out has none, so that one body has one spelling
 * (`contract.md` section 3), nor has one of the office's `own` bodies: those are shown as the office calls them.
 */
export function shortFormsOf(rows: readonly Row[], own: readonly OwnOrgan[] = []): ShortForms {
  const written = new Map<string, string | null>(own.map(({ name }) => [name, null]))
  for (const row of rows) {
    const named = [row.doer, ...row.collaborators, ...row.reportTo, ...row.via]
    for (const { words } of named.filter((one): one is Named => one !== null)) {
      for (let index = words.from; index < words.to; index = after(words.tagged, index)) {
        for (const name of namesAt(words.tagged, index)) {
          const before = written.get(name)
          const short = shortFormAt(words.tagged, index, name)
          written.set(name, before === null ? null : longer(before, short))
        }
      }
    }
  }
  return new Map([...written].flatMap(([name, short]) => (short === null ? [] : [[name, short]])))
}

/** A name in the spelling of its notice. */
export function abbreviate(name: string, forms: ShortForms): string {
  let spelled = name
  for (const [full, short] of forms) spelled = spelled.replace(full, short)
  return spelled
}

/** What the phrase at a token names, as the lexicon writes it. */
function namesAt(tagged: Tagged, at: number): string[] {
  const meaning = tagged.tags[at]?.meaning
  return [meaning?.organ?.name, meaning?.sector, meaning?.theme].filter((name) => name !== undefined)
}

/** How an abbreviation is written (`Ban CHQS`), or null where the name is written out, or was repaired. */
function shortFormAt(tagged: Tagged, at: number, name: string): string | null {
  const end = after(tagged, at)
  const own = new Map(name.split(/[^\p{L}\d]+/u).map((word) => [fold(word), word]))
  const tokens = tagged.tokens.slice(at, end)
  const isShort = tokens.some((token) => {
    const text = tagged.visible.text.slice(token.start, token.end)
    return text.length > 1 && text === text.toUpperCase() && token.kind === 'word' && !own.has(token.folded)
  })
  if (!isShort || tagged.tags[at]?.isRepaired === true) return null
  const short = textOf(tagged, at, end).replace(/[\p{L}\d]+/gu, (word) => own.get(fold(word)) ?? word)
  return short.length < name.length ? short : null
}

function longer(before: string | undefined, short: string | null): string | null {
  return before !== undefined && short !== null && before.length > short.length ? before : short
}
