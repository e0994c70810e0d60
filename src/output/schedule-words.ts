import type { Language } from '../text/message.js'
import { weekday } from '../time/day.js'
import { parseRule, type Rule, type WeekdayRule } from '../time/rrule.js'
import type { Day, Deadline, Recurrence } from '../time/schedule.js'

type Words = Readonly<{
  /** From Monday. */
  weekdays: readonly string[]
  open: string
  at: (time: string) => string
  until: (day: string) => string
  /** Once in each calendar period of `interval` units. */
  every: Readonly<Record<Rule['frequency'], (interval: number) => string>>
  /** The n-th such day of a month, the last where `ordinal` is -1. */
  nthWeekday: (weekday: string, ordinal: number) => string
  monthDays: (days: readonly number[]) => string
  yearDays: (days: readonly number[], months: readonly number[]) => string
  /** Of days that stand for the last month of each quarter. */
  ofQuarterEnds: (days: string) => string
}>

const QUARTER_ENDS = '3,6,9,12'

const vi: Words = {
  weekdays: ['thứ 2', 'thứ 3', 'thứ 4', 'thứ 5', 'thứ 6', 'thứ 7', 'Chủ nhật'],
  open: 'chưa rõ ngày',
  at: (time) => `trước ${time}`,
  until: (day) => `đến ${day}`,
  every: {
    DAILY: (n) => (n === 1 ? 'hàng ngày' : `${n} ngày/lần`),
    WEEKLY: (n) => (n === 1 ? 'hàng tuần' : `${n} tuần/lần`),
    MONTHLY: (n) => (n === 1 ? 'hàng tháng' : n === 3 ? 'hàng quý' : `${n} tháng/lần`),
    YEARLY: (n) => (n === 1 ? 'hàng năm' : `${n} năm/lần`),
  },
  nthWeekday: (weekday, ordinal) =>
    `${weekday} ${ordinal === -1 ? 'cuối cùng' : ordinal === 1 ? 'đầu tiên' : `lần thứ ${ordinal}`}`,
  monthDays: (days) => dayList(days, 'ngày cuối tháng', (numbers) => `ngày ${numbers}`),
  yearDays: (days, months) =>
    `ngày ${months.flatMap((month) => days.map((day) => (day < 0 ? `cuối tháng ${month}` : `${pad(day)}/${pad(month)}`))).join(', ')}`,
  ofQuarterEnds: (days) => `${days} tháng cuối quý`,
}

const en: Words = {
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  open: 'day not known',
  at: (time) => `by ${time}`,
  until: (day) => `until ${day}`,
  every: {
    DAILY: (n) => (n === 1 ? 'daily' : `every ${n} days`),
    WEEKLY: (n) => (n === 1 ? 'weekly' : `every ${n} weeks`),
    MONTHLY: (n) => (n === 1 ? 'monthly' : n === 3 ? 'quarterly' : `every ${n} months`),
    YEARLY: (n) => (n === 1 ? 'yearly' : `every ${n} years`),
  },
  nthWeekday: (weekday, ordinal) => `${ordinal === -1 ? 'last' : `${ordinal}${suffix(ordinal)}`} ${weekday}`,
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

/** The name of a day's weekday: `thứ 2`. */
export function wordWeekday(day: Day, language: Language): string {
  return WORDS[language].weekdays[weekday(day) - 1] ?? ''
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
  const name = words.weekdays[weekday(due) - 1] ?? ''
  return [last, time === null ? name : `${time}, ${name}`]
}

/** A recurrence in words: `thứ 4 hàng tuần`. A rule that there are no words for is shown as it is. */
export function wordRecurrence(recurrence: Omit<Recurrence, 'kind'>, language: Language): string {
  const words = WORDS[language]
  const rule = parseRule(recurrence.rrule)
  const days = rule && wordRule(rule, words)
  if (rule === null || days === null) return recurrence.rrule
  return [
    ...(recurrence.time === null ? [] : [words.at(recurrence.time)]),
    days,
    ...(rule.until === undefined ? [] : [words.until(wordDay(rule.until, language))]),
  ].join(' ')
}

function wordRule(rule: Rule, words: Words): string | null {
  const { frequency, interval = 1, byDay, byMonth, byMonthDay } = rule
  const every = words.every[frequency](interval)
  if (byMonth !== undefined) return wordYearly(rule, words, every)
  if (byDay !== undefined) {
    const days = byDay.map((day) => wordWeekdayRule(day, frequency, words))
    return byMonthDay !== undefined || days.includes(null) ? null : `${days.join(', ')} ${every}`
  }
  if (byMonthDay === undefined) return every
  return frequency === 'MONTHLY' && areWorded(byMonthDay) ? `${words.monthDays(byMonthDay)} ${every}` : null
}

/** There are words for weekdays of a week, and for the n-th of a month but for those counted from its end. */
function wordWeekdayRule(
  { ordinal, weekday }: WeekdayRule,
  frequency: Rule['frequency'],
  words: Words,
): string | null {
  const name = words.weekdays[weekday - 1] ?? ''
  if (ordinal === undefined) return frequency === 'WEEKLY' ? name : null
  return frequency === 'MONTHLY' && ordinal >= -1 ? words.nthWeekday(name, ordinal) : null
}

function wordYearly({ frequency, byMonth = [], byMonthDay = [], byDay }: Rule, words: Words, every: string) {
  if (frequency !== 'YEARLY' || byDay !== undefined || byMonthDay.length === 0 || !areWorded(byMonthDay))
    return null
  if (byMonth.join(',') === QUARTER_ENDS) return words.ofQuarterEnds(words.monthDays(byMonthDay))
  return `${words.yearDays(byMonthDay, byMonth)} ${every}`
}

/** Of the days counted from a month's end there are words for the last only. */
function areWorded(days: readonly number[]): boolean {
  return days.every((day) => day >= -1)
}

function dayList(days: readonly number[], last: string, word: (numbers: string) => string): string {
  const numbers = days.filter((day) => day > 0)
  return [
    ...(numbers.length > 0 ? [word(numbers.join(', '))] : []),
    ...(days.includes(-1) ? [last] : []),
  ].join(', ')
}

function suffix(ordinal: number): string {
  return { 1: 'st', 2: 'nd', 3: 'rd' }[ordinal] ?? 'th'
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
