import { after, type OwnOrgan, startsWith, type Tagged, textOf } from '../party/tags.js'
import { fold } from '../text/fold.js'
import type { Named, Row } from './rows/model.js'

/** Parts of names that a notice only ever writes in short, each with the short form: `Chỉ huy Quân sự` → `CHQS`. */
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
      for (let index = words.from; index < words.to; ) {
        const read = nameAt(words.tagged, index)
        index = read?.end ?? index + 1
        if (read === undefined) continue
        const before = written.get(read.name)
        written.set(read.name, before === null ? null : longer(before, read.short))
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

interface NameRead {
  readonly end: number
  /** As the lexicon writes it. */
  readonly name: string
  /** As the notice writes it where that is shorter. */
  readonly short: string | null
}

/** The known words that make one name at a token: `Ban QLDA` and `ĐTXD`, `Công đoàn` and `Giáo dục`. */
function nameAt(tagged: Tagged, at: number): NameRead | undefined {
  const names: string[] = []
  const written: string[] = []
  let end = at
  let isShort = false
  for (;;) {
    const meaning = tagged.tags[end]?.meaning
    const body = meaning?.organ?.name
    const field = meaning?.sector ?? meaning?.theme
    const part = end === at ? (body ?? field) : (field ?? body)
    if (part === undefined) break
    const short = shortFormAt(tagged, end, part)
    names.push(part)
    written.push(short ?? part)
    isShort ||= short !== null
    end = after(tagged, end)
  }
  if (end === at) return blockAt(tagged, at)
  return { end, name: names.join(' '), short: isShort ? written.join(' ') : null }
}

const BLOCK = 'tổ dân phố'

/** A block of a town, which most notices abbreviate: `TDP 3`. */
function blockAt(tagged: Tagged, at: number): NameRead | undefined {
  const isShort = tagged.tokens[at]?.folded === 'tdp'
  if (!isShort && !startsWith(tagged, at, BLOCK)) return undefined
  return { end: after(tagged, at), name: BLOCK, short: isShort ? 'TDP' : null }
}

const JOINS = new Set(['và', 'các'])

/**
 * How a name is written that leaves words out (`Ban CHQS`, `Hội Phụ nữ`), or null where it is written out but for its
 * marks and joins (`Kinh tế Hạ tầng`), or was repaired.
 */
function shortFormAt(tagged: Tagged, at: number, name: string): string | null {
  if (tagged.tags[at]?.isRepaired === true) return null
  const end = after(tagged, at)
  const own = new Map(name.split(/[^\p{L}\d]+/u).map((word) => [fold(word), word]))
  const said = new Set(tagged.tokens.slice(at, end).map((token) => token.folded))
  if ([...own.keys()].every((word) => said.has(word) || JOINS.has(word))) return null
  const short = textOf(tagged, at, end).replace(/[\p{L}\d]+/gu, (word) => own.get(fold(word)) ?? word)
  return short.length < name.length ? short : null
}

function longer(before: string | undefined, short: string | null): string | null {
  return before !== undefined && short !== null && before.length > short.length ? before : short
}
