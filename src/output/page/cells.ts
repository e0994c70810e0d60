import type { Directive } from '../../directive/directive.js'
import type { Language } from '../../text/message.js'
import { OUTPUT_WORDS } from '../words.js'
import { emphasis, type Words } from './nodes.js'

/** Names one below another, as a list has them: `A;` `B`. */
export function listed(names: readonly string[]): string[] {
  return names.map((name, index) => (index === names.length - 1 ? name : `${name};`))
}

/** Who else has to do with it, and to whom it is reported. */
export function othersOf(
  { collaborators, reportTo, via }: Pick<Directive, 'collaborators' | 'reportTo' | 'via'>,
  language: Language,
): Words[] {
  const words = OUTPUT_WORDS[language]
  const through = via.length === 0 ? [] : [`(${words.via} ${via.join('; ')})`]
  const to = [...(reportTo.length === 0 ? [] : [reportTo.join('; ')]), ...through].join(' ')
  const others = [
    ...(collaborators.length === 0 ? [] : [`${words.collaborators}: ${collaborators.join('; ')}`]),
    ...(to === '' ? [] : [`${words.reportTo}: ${to}`]),
  ]
  return others.length === 0 ? [] : [emphasis(others.join('. '))]
}
