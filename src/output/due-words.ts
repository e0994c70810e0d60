import type { ReportWindow } from '../report/window.js'
import type { Language } from '../text/message.js'

/** What reports on what is due say around the words of the notices. */
export interface DueWords {
  readonly today: (day: string) => string
  readonly window: Readonly<Record<ReportWindow['kind'], (name: string, from: string, to: string) => string>>
  readonly late: string
  readonly periodic: string
  readonly undated: string
  readonly nothing: string
  readonly nobody: string
  readonly daysLate: (days: number) => string
  readonly missed: (count: number) => string
  readonly more: (count: number) => string
  readonly dueToday: string
  readonly off: (name: string) => string
  readonly weekend: string
  readonly extendedFrom: (day: string) => string
  readonly item: string
  readonly counts: (late: number, due: number, periodic: number, undated: number | null) => string
  readonly summary: {
    readonly unit: string
    readonly total: string
    readonly doneInTime: string
    readonly doneLate: string
    readonly openInTime: string
    readonly late: string
    readonly doneRate: string
    readonly inTimeRate: string
    readonly all: string
  }
}

const vi: DueWords = {
  today: (day) => `Hôm nay ${day}`,
  window: {
    week: (name, from, to) => `tuần ${Number(name.slice(6))}/${name.slice(0, 4)}: ${from} – ${to}`,
    month: (name) => `tháng ${name.slice(5)}/${name.slice(0, 4)}`,
    quarter: (name) => `quý ${name.slice(6)}/${name.slice(0, 4)}`,
    days: (_, from, to) => (from === to ? `ngày ${from}` : `từ ${from} đến ${to}`),
  },
  late: 'Quá hạn',
  periodic: 'Định kỳ',
  undated: 'Không nêu hạn',
  nothing: 'Không có việc nào đến hạn hoặc quá hạn.',
  nobody: 'chưa rõ',
  daysLate: (days) => `trễ ${days} ngày`,
  missed: (count) => `lỡ ${count} kỳ:`,
  more: (count) => `… và ${count} kỳ nữa`,
  dueToday: 'hôm nay',
  off: (name) => `ngày nghỉ: ${name}`,
  weekend: 'cuối tuần',
  extendedFrom: (day) => `gia hạn, hạn đầu ${day}`,
  item: 'mục',
  counts: (late, due, periodic, undated) =>
    `${late} quá hạn, ${due} đến hạn, ${periodic} định kỳ${undated === null ? '' : `, ${undated} không nêu hạn`}`,
  summary: {
    unit: 'Đơn vị',
    total: 'Tổng',
    doneInTime: 'Xong đúng hạn',
    doneLate: 'Xong trễ',
    openInTime: 'Đang làm',
    late: 'Quá hạn',
    doneRate: 'Đã xong',
    inTimeRate: 'Đúng hạn',
    all: 'Tất cả',
  },
}

const en: DueWords = {
  today: (day) => `Today ${day}`,
  window: {
    week: (name, from, to) => `week ${name}: ${from} – ${to}`,
    month: (name) => `month ${name}`,
    quarter: (name) => `quarter ${name}`,
    days: (_, from, to) => (from === to ? from : `${from} to ${to}`),
  },
  late: 'Late',
  periodic: 'Periodic',
  undated: 'Without a date',
  nothing: 'Nothing is due or late.',
  nobody: 'not known',
  daysLate: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
  missed: (count) => `${count} missed:`,
  more: (count) => `… and ${count} more`,
  dueToday: 'today',
  off: (name) => `day off: ${name}`,
  weekend: 'weekend',
  extendedFrom: (day) => `extended, first due ${day}`,
  item: 'item',
  counts: (late, due, periodic, undated) =>
    `${late} late, ${due} due, ${periodic} periodic${undated === null ? '' : `, ${undated} without a date`}`,
  summary: {
    unit: 'Unit',
    total: 'Total',
    doneInTime: 'Done in time',
    doneLate: 'Done late',
    openInTime: 'Open',
    late: 'Late',
    doneRate: 'Done',
    inTimeRate: 'In time',
    all: 'All',
  },
}

export const DUE_WORDS: Readonly<Record<Language, DueWords>> = { vi, en }
