import { respell } from '../text/fold.js'

/** A level word that stands for one place of the notice's own: `xã` where the notice is about one commune. */
export type BareLevel = 'xã' | 'phường' | 'thị trấn'

/** One doer as read from a phrase, before the notice tells which `xã` is meant. */
export interface Unit {
  readonly kind: 'organ' | 'group' | 'post' | 'person' | 'place'
  /** The name without its area: `UBND`, `Trưởng Ban Chỉ đạo`; empty for a place itself. */
  readonly head: string
  /** The body it belongs to where that is a name of its own: `Huyện ủy` of `Ban Tổ chức Huyện ủy`. */
  readonly body: string | null
  /** Where it sits, as shown: `xã Mỹ Thịnh`, `huyện`; null where the phrase does not say. */
  readonly area: string | null
  /** Set where the area is such a level and no more: the notice fills it. */
  readonly bareLevel: BareLevel | null
  /** A set of its kind (`các xã`), not the one the notice is about. */
  readonly isPlural: boolean
  /** Takes the area of the unit after it: `Đảng ủy, UBND xã Liên Chung`. */
  readonly sharesArea: boolean
  /** Takes the body of the unit after it: `Ban Tổ chức, Ban Tuyên giáo Huyện ủy`. */
  readonly sharesBody: boolean
  /** Why it may not be all that was named; left out where nothing speaks against it. */
  readonly unsure?: Unsure
}

/**
 * `name-end`: a word follows that no name ends before (`Cục Biến | đổi khí hậu`), so the name may go on; `list-rest`: the
 * list goes on with what no rule reads (`Viện Chiến lược | , Chính sách`), so a member, or half of a name, may be missing.
 */
export type Unsure = 'name-end' | 'list-rest'

/** Units that one name spells out, and the index of the token after it. */
export interface UnitsRead {
  readonly end: number
  readonly units: readonly Unit[]
}

/** A unit that is its head alone, as most begin. */
export function unitOf(kind: Unit['kind'], head: string): Unit {
  return {
    kind,
    head,
    body: null,
    area: null,
    bareLevel: null,
    isPlural: false,
    sharesArea: false,
    sharesBody: false,
  }
}

/** The name shown, in one spelling however the notice places its tone marks and dashes. */
export function nameOf(unit: Pick<Unit, 'head' | 'body' | 'area'>): string {
  return respell([unit.head, unit.body ?? '', unit.area ?? ''].filter((part) => part !== '').join(' '))
}
