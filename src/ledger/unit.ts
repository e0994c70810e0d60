import { bare, fold } from '../text/fold.js'

/** The form in which names of units are compared: spelling variants and spaces aside. */
export function unitKey(name: string): string {
  return fold(name.normalize('NFC')).replace(/\s+/gu, ' ').trim()
}

/** Whether words that a person typed mean this unit: all of its name or a part, with or without the marks. */
function meansUnit(typed: string, unit: string): boolean {
  const [wanted, name] = [unitKey(typed), unitKey(unit)]
  return name.includes(wanted) || (bare(wanted) === wanted && bare(name).includes(wanted))
}

/** The units that the words mean: the one of that very name if there is one, else all that have them in their name. */
export function unitsMeant(typed: string, units: readonly string[]): readonly string[] {
  const exact = units.filter((unit) => unitKey(unit) === unitKey(typed))
  return exact.length > 0 ? exact : units.filter((unit) => meansUnit(typed, unit))
}
