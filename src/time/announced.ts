import type { Day, Swap } from './schedule.js'

/*
 * What is not in the law but announced year by year: which days make up the Tết holiday, the second day of the National
 * Day, and swaps of working days. Each entry names the notice that announced it: up to the holidays of 2025 of the
 * Ministry of Labour, Invalids and Social Affairs (Bộ LĐTBXH), from those of 2026 on of the Ministry of Home Affairs (Bộ
 * Nội vụ), each with the Prime Minister's assent. They bind offices; a swap is for civil servants and public employees.
 *
 * A notice's number stands where it is certain; a notice without one is named by its subject and year, and its days are
 * those that were kept. Left out, because even the days are not certain: Tết before 2017, swaps before that of
 * 31/12/2018. Where nothing is listed the rules of holiday.ts stand alone, and a user adds to them in `ntm.yaml`.
 */

/** What one notice announced. */
interface Announcement {
  readonly source: string
  /** How many of the five days of Tết stand before the lunar new year's day of that year; one where not announced. */
  readonly tet?: { readonly year: number; readonly daysBefore: number }
  /** The National Day's second day, by law one day before or after 2 September; the day before where not announced. */
  readonly nationalSecondDay?: Day
  readonly swaps?: readonly { readonly off: Day; readonly worked: Day }[]
}

const ANNOUNCEMENTS: readonly Announcement[] = [
  {
    source: 'Bộ LĐTBXH, thông báo nghỉ Tết Âm lịch năm 2017',
    tet: { year: 2017, daysBefore: 2 }, // off 26/01–01/02/2017
  },
  {
    source: 'Bộ LĐTBXH, thông báo nghỉ Tết Âm lịch năm 2018',
    tet: { year: 2018, daysBefore: 2 }, // off 14–20/02/2018
  },
  {
    source: 'Bộ LĐTBXH, thông báo nghỉ Tết Dương lịch, nghỉ lễ 30/4 và 01/5 năm 2019',
    swaps: [
      { off: '2018-12-31', worked: '2019-01-05' }, // off 29/12/2018–01/01/2019
      { off: '2019-04-29', worked: '2019-05-04' }, // off 27/4–01/5/2019
    ],
  },
  {
    source: 'Bộ LĐTBXH, thông báo nghỉ Tết Âm lịch năm 2019',
    tet: { year: 2019, daysBefore: 1 }, // off 02–10/02/2019
  },
  {
    source: 'Bộ LĐTBXH, thông báo nghỉ Tết Âm lịch năm 2020',
    tet: { year: 2020, daysBefore: 2 }, // off 23–29/01/2020
  },
  {
    source: 'Bộ LĐTBXH, thông báo nghỉ Tết Âm lịch và nghỉ lễ Quốc khánh năm 2021',
    tet: { year: 2021, daysBefore: 2 }, // off 10–16/02/2021
    nationalSecondDay: '2021-09-03', // off 02–05/9/2021
  },
  {
    source: 'Bộ LĐTBXH, thông báo nghỉ Tết Âm lịch và nghỉ lễ Quốc khánh năm 2022',
    tet: { year: 2022, daysBefore: 1 }, // off 29/01–06/02/2022
    nationalSecondDay: '2022-09-01', // off 01–04/9/2022
  },
  {
    source: 'Bộ LĐTBXH, thông báo nghỉ Tết Âm lịch và nghỉ lễ Quốc khánh năm 2023',
    tet: { year: 2023, daysBefore: 2 }, // off 20–26/01/2023
    nationalSecondDay: '2023-09-01', // off 01–04/9/2023
  },
  {
    source: 'Bộ LĐTBXH, Thông báo số 5015/TB-LĐTBXH ngày 22/11/2023',
    tet: { year: 2024, daysBefore: 2 }, // off 08–14/02/2024
    nationalSecondDay: '2024-09-03', // off 31/8–03/9/2024
  },
  {
    source: 'Bộ LĐTBXH, Thông báo số 1570/TB-BLĐTBXH ngày 12/4/2024',
    swaps: [{ off: '2024-04-29', worked: '2024-05-04' }], // off 27/4–01/5/2024
  },
  {
    source: 'Bộ LĐTBXH, Thông báo số 6150/TB-BLĐTBXH ngày 03/12/2024',
    tet: { year: 2025, daysBefore: 2 }, // off 25/01–02/02/2025
    nationalSecondDay: '2025-09-01', // off 30/8–02/9/2025
    swaps: [{ off: '2025-05-02', worked: '2025-04-26' }], // off 30/4–04/5/2025
  },
  {
    source: 'Bộ Nội vụ, thông báo nghỉ Tết Dương lịch năm 2026',
    swaps: [{ off: '2026-01-02', worked: '2026-01-10' }], // off 01–04/01/2026
  },
  {
    source: 'Bộ Nội vụ, thông báo nghỉ Tết Âm lịch và nghỉ lễ Quốc khánh năm 2026',
    tet: { year: 2026, daysBefore: 1 }, // off 14–22/02/2026
    nationalSecondDay: '2026-09-01',
    swaps: [{ off: '2026-08-31', worked: '2026-08-22' }], // off 29/8–02/9/2026
  },
]

/** How many days of Tết stand before the lunar new year's day of a year; one where none is announced. */
export function tetDaysBefore(year: number): number {
  return ANNOUNCEMENTS.find(({ tet }) => tet?.year === year)?.tet?.daysBefore ?? 1
}

/** The National Day's second day of a year; null where none is announced. */
export function nationalSecondDay(year: number): Day | null {
  const announced = ANNOUNCEMENTS.find((one) => one.nationalSecondDay?.startsWith(`${year}-`) === true)
  return announced?.nationalSecondDay ?? null
}

/** Working days swapped for a weekly day off, with the notice that announced it. */
export const SWAPS: readonly Swap[] = ANNOUNCEMENTS.flatMap(({ source, swaps = [] }) =>
  swaps.map((swap) => ({ ...swap, source })),
)
