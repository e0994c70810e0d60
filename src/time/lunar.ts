import { dayNumber, dayOfNumber } from './day.js'
import type { Day } from './schedule.js'

/*
 * Vietnam's lunar calendar after Hồ Ngọc Đức, "Computing the Vietnamese lunar calendar"
 * (https://www.xemamlich.uhm.vn/calrules.html): months begin on the day of the new moon, the eleventh month holds the
 * winter solstice, a year of thirteen months has its leap month where no principal solar term falls, all of it at
 * UTC+7. `Intl`'s Chinese calendar reckons at UTC+8 and is a day or a month off in some years (2007, 2027, 2030).
 */

/** Chronological Julian day number of 1970-01-01. */
const JULIAN_DAY_OF_EPOCH = 2440588
const ZONE = 7 / 24
const SYNODIC_MONTH = 29.530588853
const RADIANS = Math.PI / 180

/** The Julian day number (in Vietnam) of the k-th new moon after 1900-01-01 (Meeus, Astronomical Algorithms, 1998). */
function newMoon(k: number): number {
  const t = k / 1236.85
  const t2 = t * t
  const t3 = t2 * t
  const mean =
    2415020.75933 +
    29.53058868 * k +
    0.0001178 * t2 -
    0.000000155 * t3 +
    0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * RADIANS)
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * RADIANS
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * RADIANS
  const latitude = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * RADIANS
  const correction =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * latitude) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * latitude + sun) -
    0.0004 * Math.sin(2 * latitude - sun) -
    0.0006 * Math.sin(2 * latitude + moon) +
    0.001 * Math.sin(2 * latitude - moon) +
    0.0005 * Math.sin(2 * moon + sun)
  const deltaT =
    t < -11
      ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
      : -0.000278 + 0.000265 * t + 0.000262 * t2
  return Math.floor(mean + correction - deltaT + 0.5 + ZONE)
}

/** The sun's ecliptic longitude at midnight in Vietnam of a Julian day, in twelfths of the circle (0–11). */
function solarTerm(julianDay: number): number {
  const t = (julianDay - 0.5 - ZONE - 2451545) / 36525
  const t2 = t * t
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * RADIANS
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t2
  const centre =
    (1.9146 - 0.004817 * t - 0.000014 * t2) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly)
  const longitude = (mean + centre) * RADIANS
  const turns = longitude / (2 * Math.PI)
  return Math.floor((turns - Math.floor(turns)) * 12)
}

/** The first day (Julian) of the lunar month that holds the winter solstice of the year. */
function eleventhMonth(year: number): number {
  const lastDay = dayNumber(`${year}-12-31`) + JULIAN_DAY_OF_EPOCH
  const k = Math.floor((lastDay - 2415021) / SYNODIC_MONTH)
  const start = newMoon(k)
  return solarTerm(start) >= 9 ? newMoon(k - 1) : start
}

/** How many months after the eleventh the leap month stands, in a year that has one. */
function leapOffset(eleventh: number): number {
  const k = Math.floor((eleventh - 2415021.076998695) / SYNODIC_MONTH + 0.5)
  let offset = 1
  let term = solarTerm(newMoon(k + offset))
  for (let before = -1; term !== before && offset < 14; ) {
    before = term
    offset++
    term = solarTerm(newMoon(k + offset))
  }
  return offset - 1
}

/** The solar day of a day of a lunar month (not a leap one) of the lunar year that begins in the solar `year`. */
export function solarDay(year: number, lunarMonth: number, lunarDay: number): Day {
  const base = lunarMonth < 11 ? year - 1 : year
  const eleventh = eleventhMonth(base)
  const next = eleventhMonth(base + 1)
  let offset = (lunarMonth - 11 + 12) % 12
  if (next - eleventh > 365 && offset >= leapOffset(eleventh)) offset++
  const k = Math.floor(0.5 + (eleventh - 2415021.076998695) / SYNODIC_MONTH)
  return dayOfNumber(newMoon(k + offset) + lunarDay - 1 - JULIAN_DAY_OF_EPOCH)
}

/** `solarDay`, or null where the month has no thirtieth day. */
export function dayOfLunarMonth(year: number, lunarMonth: number, lunarDay: number): Day | null {
  const day = solarDay(year, lunarMonth, lunarDay)
  if (lunarDay < 30) return day
  const next = lunarMonth === 12 ? solarDay(year + 1, 1, 1) : solarDay(year, lunarMonth + 1, 1)
  return day < next ? day : null
}

/** The first day of the lunar year that begins in the solar `year`: Tết Nguyên đán. */
export function lunarNewYear(year: number): Day {
  return solarDay(year, 1, 1)
}
