import type { Day, Swap } from './schedule.js'

/*
 * What is not in the law but announced year by year: which days make up the Tết holiday, the second day of the
 * National Day, and swaps of working days. The table holds the years whose announcements are known for sure; where
 * it holds nothing, the rules of holiday.ts stand alone. A user adds to it in the configuration.
 *
 * Sources: up to the holidays of 2025 the yearly notices of the Ministry of Labour, Invalids and Social Affairs, from
 * those of 2026 on the Ministry of Home Affairs, each with the Prime Minister's assent (Labour Code 2019, art. 112.3).
 * They bind offices; the swaps are the announcements' for civil servants and public employees.
 */

/** How many of the five days of Tết stand before the lunar new year's day; one where a year is not listed. */
export const TET_DAYS_BEFORE: Readonly<Record<number, number>> = {
  2017: 2, // off 26/01–01/02/2017
  2018: 2, // off 14–20/02/2018
  2019: 1, // off 02–10/02/2019
  2020: 2, // off 23–29/01/2020
  2021: 2, // off 10–16/02/2021
  2022: 1, // off 29/01–06/02/2022
  2023: 2, // off 20–26/01/2023
  2024: 2, // off 08–14/02/2024
  2025: 2, // off 25/01–02/02/2025
  2026: 1, // off 14–22/02/2026
}

/** The National Day's second day, by law one day before or after 2 September; the day before where not listed. */
export const NATIONAL_SECOND_DAY: Readonly<Record<number, Day>> = {
  2021: '2021-09-03', // off 02–05/9/2021
  2022: '2022-09-01', // off 01–04/9/2022
  2023: '2023-09-01', // off 01–04/9/2023
  2024: '2024-09-03', // off 31/8–03/9/2024
  2025: '2025-09-01', // off 30/8–02/9/2025
  2026: '2026-09-01', // off 29/8–02/9/2026
}

/** Working days swapped for a Saturday. Not listed: years before 2018, of whose swaps we are not sure. */
export const SWAPS: readonly Swap[] = [
  { off: '2018-12-31', worked: '2019-01-05', source: 'Bộ LĐTBXH, thông báo nghỉ Tết Dương lịch 2019' },
  { off: '2019-04-29', worked: '2019-05-04', source: 'Bộ LĐTBXH, thông báo nghỉ lễ 30/4 và 01/5/2019' },
  { off: '2024-04-29', worked: '2024-05-04', source: 'Bộ LĐTBXH, thông báo nghỉ lễ 30/4 và 01/5/2024' },
  { off: '2025-05-02', worked: '2025-04-26', source: 'Bộ LĐTBXH, thông báo nghỉ lễ, tết năm 2025' },
  { off: '2026-01-02', worked: '2026-01-10', source: 'Bộ Nội vụ, thông báo nghỉ Tết Dương lịch 2026' },
  { off: '2026-08-31', worked: '2026-08-22', source: 'Bộ Nội vụ, thông báo nghỉ Quốc khánh 2026' },
]
