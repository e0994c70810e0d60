import { respell } from '../text/fold.js'

/** A level word that stands for one place of the notice's own: `xã` where the notice is about one commune. */
export type BareLevel = 'xã' | 'phường' | 'thị trấn'

/** One doer as read from a phrase, before the notice tells which `xã` is meant. */
export interface Unit {
  readonly kind: 'organ' | 'group' | 'post' | 'person' | 'place'
  /** The name without its area: `UBND`, `Trưởng Ban Chỉ đạo`; empty for a place itself. */
  readonly head: string
  /** Where it sits, as shown: `xã Mỹ Thịnh`, `huyện`; null where the phrase does not say. */
  readonly area: string | null
  /** Set where the area is such a level and no more: the notice fills it. */
  readonly bareLevel: BareLevel | null
  /** A set of its kind (`các xã`), not the one the notice is about. */
  readonly isPlural: boolean
  /** Takes the area of the unit after it: `Đảng ủy, UBND xã Liên Chung`. */
  readonly sharesArea: boolean
}

/** The name shown, in one spelling however the notice places its tone marks and dashes. */
export function nameOf(unit: Pick<Unit, 'head' | 'area'>): string {
  return respell([unit.head, unit.area ?? ''].filter((part) => part !== '').join(' '))
}
