/** An RFC 5545 rule taken apart. A list is empty where the rule is silent. */
export interface RuleParts {
  readonly frequency: string
  readonly interval: number
  readonly weekdays: readonly string[]
  readonly monthDays: readonly number[]
  readonly months: readonly number[]
  /** `YYYY-MM-DD`, or null. */
  readonly until: string | null
  /** Parts that are not among the above: a rule that has any is not worded but shown. */
  readonly others: readonly string[]
}

/** `RSCALE` and `SKIP` say what to do in months that lack a day, `WKST` nothing that words would. */
const KNOWN = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'UNTIL', 'RSCALE', 'SKIP', 'WKST']

export function takeApart(rrule: string): RuleParts {
  const parts = new Map(
    rrule.split(';').map((part): [string, string] => {
      const [name = '', value = ''] = part.split('=')
      return [name, value]
    }),
  )
  const list = (name: string) => parts.get(name)?.split(',') ?? []
  const until = /^(\d{4})(\d{2})(\d{2})/.exec(parts.get('UNTIL') ?? '')
  return {
    frequency: parts.get('FREQ') ?? '',
    interval: Number(parts.get('INTERVAL') ?? 1),
    weekdays: list('BYDAY'),
    monthDays: list('BYMONTHDAY').map(Number),
    months: list('BYMONTH').map(Number),
    until: until === null ? null : until.slice(1).join('-'),
    others: [...parts.keys()].filter((name) => !KNOWN.includes(name)),
  }
}
