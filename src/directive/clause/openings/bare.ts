import type { Opening } from '../model.js'
import { opened, type Place } from './rule.js'

/** The opening that names nobody. */
export function bareAt(place: Place): Opening {
  const { at } = place
  return (
    opened('bare', place, { doer: null, actionFrom: at }) ?? {
      by: 'bare',
      doer: null,
      actionFrom: at,
      mood: 'unclear',
    }
  )
}
