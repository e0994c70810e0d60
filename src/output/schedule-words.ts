import type { Language } from '../text/message.js'
import type { Deadline, Recurrence } from '../time/schedule.js'
import { type RuleParts, takeApart } from './rule-parts.js'

type Words = Readonly<{
  weekdays: readonly string[]
  open: string
  at: (time: string) => string
  until: (day: string) => string
  /** Once in each calendar period of `interval` units. */
  every: Readonly<Record<string, (interval: number) => string>>
  monthDays: (days: readonly number[]) => string
  yearDays: (days: readonly number[], months: readonly number[]) => string
  /** Of days that stand for the last month of each quarter. */
  ofQuarterEnds: (days: string) => string
}>

const RFC_WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const QUARTER_ENDS = '3,6,9,12'

const vi: Words = {
  weekdays: ['Chủ nhật', 'thứ 2', 'thứ 3', 'thứ 4', 'thứ 5', 'thứ 6', 'thứ 7'],
  open: 'chưa rõ ngày',
  at: (time) => `trước ${time}`,
  until: (day) => `đến ${day}`,
  every: {
    DAILY: (n) => (n === 1 ? 'hàng ngày' : `${n} ngày/lần`),
    WEEKLY: (n) => (n === 1 ? 'hàng tuần' : `${n} tuần/lần`),
    MONTHLY: (n) => (n === 1 ? 'hàng tháng' : n === 3 ? 'hàng quý' : `${n} tháng/lần`),
    YEARLY: (n) => (n === 1 ? 'hàng năm' : `${n} năm/lần`),
  },
  monthDays: (days) => dayList(days, 'ngày cuối tháng', (numbers) => `ngày ${numbers}`),
  yearDays: (days, months) =>
    `ngày ${months.flatMap((month) => days.map((day) => (day < 0 ? `cuối tháng ${month}` : `${pad(day)}/${pad(month)}`))).join(', ')}`,
  ofQuarterEnds: (days) => `${days} tháng cuối quý`,
}

const en: Words = {
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  open: 'day not known',
  at: (time) => `by ${time}`,
  until: (day) => `until ${day}`,
  every: {
    DAILY: (n) => (n === 1 ? 'daily' : `every ${n} days`),
    WEEKLY: (n) => (n === 1 ? 'weekly' : `every ${n} weeks`),
    MONTHLY: (n) => (n === 1 ? 'monthly' : n === 3 ? 'quarterly' : `every ${n} months`),
    YEARLY: (n) => (n === 1 ? 'yearly' : `every ${n} years`),
  },
  monthDays: (days) => dayList(days, 'last day', (numbers) => `day ${numbers}`),
  yearDays: (days, months) =>
    months.flatMap((month) => days.map((day) => `${pad(month)}-${day < 0 ? 'end' : pad(day)}`)).join(', '),
  ofQuarterEnds: (days) => `${days} of each quarter’s last month`,
}

const WORDS: Readonly<Record<Language, Words>> = { vi, en }

/** A day as people of the language write it: `24/04/2023`, `2023-04-24`. Parts that are blank are left out. */
export function wordDay(day: string, language: Language): string {
  return language === 'vi' ? day.split('-').reverse().join('/') : day
}

/** A deadline in lines that are not to be broken: the day or period, then the weekday and time. */
export function wordDeadline(deadline: Omit<Deadline, 'kind'>, language: Language): string[] {
  const { start, due, time } = deadline
  const words = WORDS[language]
  if (due === null) return [words.open]
  const last = wordDay(due, language)
  if (start !== null && start !== due) {
    return [`${wordDay(start, language)} –`, last, ...(time === null ? [] : [time])]
  }
  const weekday = words.weekdays[weekdayOf(due)] ?? ''
  return [last, time === null ? weekday : `${time}, ${weekday}`]
}

/** A recurrence in words: `thứ 4 hàng tuần`. A rule that there are no words for is shown as it is. */
export function wordRecurrence(recurrence: Omit<Recurrence, 'kind'>, language: Language): string {
  const words = WORDS[language]
  const parts = takeApart(recurrence.rrule)
  const rule = wordRule(parts, words)
  if (rule === null) return recurrence.rrule
  return [
    ...(recurrence.time === null ? [] : [words.at(recurrence.time)]),
    rule,
    ...(parts.until === null ? [] : [words.until(wordDay(parts.until, language))]),
  ].join(' ')
}

function wordRule(parts: RuleParts, words: Words): string | null {
  const { frequency, interval, weekdays, monthDays, months, others } = parts
  const every = words.every[frequency]?.(interval)
  if (every === undefined || others.length > 0) return null
  if (frequency === 'YEARLY' && months.length > 0) return wordYearly(parts, words, every)
  if (months.length > 0) return null
  if (weekdays.length > 0) {
    const numbers = weekdays.map((weekday) => RFC_WEEKDAYS.indexOf(weekday))
    if (frequency !== 'WEEKLY' || numbers.includes(-1)) return null
    return `${numbers.map((number) => words.weekdays[number]).join(', ')} ${every}`
  }
  if (monthDays.length > 0) return frequency === 'MONTHLY' ? `${words.monthDays(monthDays)} ${every}` : null
  return every
}

function wordYearly({ months, monthDays, weekdays }: RuleParts, words: Words, every: string): string | null {
  if (weekdays.length > 0 || monthDays.length === 0) return null
  if (months.join(',') === QUARTER_ENDS) return words.ofQuarterEnds(words.monthDays(monthDays))
  return `${words.yearDays(monthDays, months)} ${every}`
}

function dayList(days: readonly number[], last: string, word: (numbers: string) => string): string {
  const numbers = days.filter((day) => day > 0)
  return [
    ...(numbers.length > 0 ? [word(numbers.join(', '))] : []),
    ...(days.includes(-1) ? [last] : []),
  ].join(', ')
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/** 0 is Sunday. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}
