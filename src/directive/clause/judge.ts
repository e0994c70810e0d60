import { spanOf, startsWith, type Tagged } from '../../party/tags.js'
import { isTaskWord } from '../../party/word-class.js'
import type { Clause, Doer, Mood, Opening, OpeningContext, OpeningName } from './model.js'
import { foldedOf } from './range.js'
import {
  isCount,
  isDecision,
  isFinding,
  isInRole,
  isPossession,
  isPraise,
  isRefusal,
  isUnknownVerb,
  isWorth,
  namesPeriodWithoutTerm,
  narratesAt,
  saysDone,
  startsNoun,
} from './signs.js'

/*
 * The one judge of how a clause speaks. The rulings are asked in order, and the first that holds rules.
 */

/** What is judged: an opening without its mood, and where it stands. */
export interface Case {
  readonly tagged: Tagged
  /** The rule that read the opening. */
  readonly by: OpeningName
  readonly doer: Doer | null
  /** Where what stands before `at` begins: an adverbial, or a doer. */
  readonly from: number
  /** The word by which the clause speaks: behind the doer and its manner, or else the first. */
  readonly at: number
  readonly to: number
  readonly context: OpeningContext
}

interface Ruling {
  readonly name: string
  readonly mood: Mood
  /** What is said so. */
  readonly phrase: string
  /** What looks like it, and is ruled otherwise. */
  readonly lookAlike: string
  readonly holds: (one: Case) => boolean
}

export const RULINGS: readonly Ruling[] = [
  {
    name: 'some-found-wanting',
    mood: 'blames',
    phrase: 'Một số chủ đập không gửi báo cáo hàng tháng',
    lookAlike: 'Một số xã phải gửi báo cáo',
    holds: ({ by }) => by === 'some',
  },
  {
    name: 'given',
    mood: 'orders',
    phrase: 'Giao Sở Y tế rà soát',
    lookAlike: 'được giao tại Quyết định số 5',
    holds: ({ by }) =>
      by === 'assigned' || by === 'requested' || by === 'superior' || by === 'topic' || by === 'agent',
  },
  {
    name: 'task-behind',
    mood: 'orders',
    phrase: 'Cùng Trạm Y tế chuẩn bị',
    lookAlike: 'Cùng với Phòng Tư pháp, Phòng Nội vụ rà soát',
    holds: ({ by }) => by === 'together' || by === 'manner-inside' || by === 'task-inside',
  },
  {
    name: 'done-behind',
    mood: 'narrates',
    phrase: 'Sau đợt cao điểm đã chi trả cho 326 hộ',
    lookAlike: 'Sau đợt cao điểm tiếp tục chi trả cho 326 hộ',
    holds: ({ by }) => by === 'narrated-inside',
  },
  {
    name: 'doer-and-day',
    mood: 'orders',
    phrase: 'Phòng Nội vụ trước ngày 20/4',
    lookAlike: 'Phòng Nội vụ, Phòng Tư pháp',
    holds: ({ doer, at, to, context }) =>
      doer !== null && at >= to && context.afterTime(doer.to) !== undefined,
  },
  {
    name: 'doer-alone',
    mood: 'unclear',
    phrase: 'Phòng Nội vụ, Phòng Tư pháp',
    lookAlike: 'Phòng Nội vụ rà soát',
    holds: ({ doer, at, to }) => doer !== null && at >= to,
  },
  {
    name: 'in-role',
    mood: 'orders',
    phrase: 'Sở Y tế là cơ quan thường trực, tham mưu',
    lookAlike: 'Sở Y tế là nơi tiếp nhận nhiều đơn',
    holds: ({ tagged, doer, at }) => doer !== null && isInRole(tagged, at),
  },
  {
    name: 'situation-of',
    mood: 'narrates',
    phrase: 'Phòng Y tế: tình hình dịch ổn định',
    lookAlike: 'Phòng Y tế: phun hóa chất',
    holds: ({ tagged, doer, at }) =>
      doer !== null && startsWith(tagged, at, ':') && startsWith(tagged, at + 1, 'tình hình'),
  },
  {
    name: 'said-of',
    mood: 'narrates',
    phrase: 'Phòng Nội vụ: đã hoàn thành rà soát',
    lookAlike: 'Phòng Nội vụ: hoàn thành rà soát',
    holds: ({ tagged, doer, at }) =>
      doer !== null && startsWith(tagged, at, ':') && isFinding(tagged, at + 1),
  },
  {
    name: 'agreed-with',
    mood: 'orders',
    phrase: 'Sở Y tế thống nhất với Sở Nội vụ',
    lookAlike: 'Thống nhất với đề xuất của Sở Nội vụ',
    holds: ({ tagged, doer, at }) => doer !== null && startsWith(tagged, at, 'thống nhất với'),
  },
  {
    name: 'worth',
    mood: 'values',
    phrase: 'Phát triển đàn bò là nhiệm vụ quan trọng',
    lookAlike: 'Xác định phát triển đàn bò là nhiệm vụ quan trọng',
    holds: ({ tagged, doer, at, to }) => doer === null && isWorth(tagged, at, to),
  },
  {
    name: 'count',
    mood: 'narrates',
    phrase: 'Có 12 xã đạt chuẩn',
    lookAlike: 'Có kế hoạch triển khai',
    holds: ({ tagged, doer, at }) => doer === null && isCount(tagged, at),
  },
  {
    name: 'possession',
    mood: 'unclear',
    phrase: 'Có người trực',
    lookAlike: 'Có sự phối hợp',
    holds: ({ tagged, doer, at }) => doer === null && isPossession(tagged, at),
  },
  {
    name: 'praise',
    mood: 'praises',
    phrase: 'Biểu dương UBND xã Bình Sơn',
    lookAlike: 'Đề xuất biểu dương UBND xã Bình Sơn',
    holds: ({ tagged, at }) => isPraise(tagged, at),
  },
  {
    name: 'decision',
    mood: 'decides',
    phrase: 'Thống nhất chủ trương đầu tư',
    lookAlike: 'Sở Nội vụ thống nhất với Sở Y tế',
    holds: ({ tagged, at }) => isDecision(tagged, at),
  },
  {
    name: 'refusal',
    mood: 'decides',
    phrase: 'Không xem xét bổ sung biên chế',
    lookAlike: 'Không để xảy ra cháy rừng',
    holds: ({ tagged, doer, at }) => doer === null && isRefusal(tagged, at),
  },
  {
    name: 'past-or-state',
    mood: 'narrates',
    phrase: 'Sở Y tế đã ban hành kế hoạch',
    lookAlike: 'Sở Y tế không được nhận hồ sơ',
    holds: ({ tagged, at }) => narratesAt(tagged, at),
  },
  {
    name: 'noun',
    mood: 'narrates',
    phrase: 'Tiến độ giải ngân thấp',
    lookAlike: 'Rà soát tiến độ',
    holds: ({ tagged, doer, at }) => doer === null && startsNoun(tagged, at),
  },
  {
    name: 'task',
    mood: 'orders',
    phrase: 'Phòng Nội vụ rà soát biên chế',
    lookAlike: 'Phòng Nội vụ rất tích cực',
    holds: ({ tagged, at }) => isTaskWord(tagged, at),
  },
  {
    name: 'doer-and-colon',
    mood: 'orders',
    phrase: 'Phòng Nội vụ: biên chế năm 2024',
    lookAlike: 'Phòng Nội vụ: tình hình ổn định',
    holds: ({ tagged, doer, at }) => doer !== null && startsWith(tagged, at, ':'),
  },
  {
    name: 'unknown-verb',
    mood: 'orders',
    phrase: 'UBND huyện uốn nắn các tổ',
    lookAlike: 'UBND huyện ngày 20/4',
    holds: ({ tagged, doer, at }) => doer !== null && at === doer.to && isUnknownVerb(tagged, at, doer.units),
  },
  {
    name: 'done-by-then',
    mood: 'narrates',
    phrase: 'Năm 2015, khu rừng dẻ đã đón 1.284 lượt khách',
    lookAlike: 'Trước ngày 20/4, khu rừng dẻ đã đón 1.284 lượt khách',
    holds: ({ tagged, doer, from, at, to, context }) =>
      doer === null && namesPeriodWithoutTerm(tagged, from, at, context) && saysDone(tagged, at, to),
  },
  {
    name: 'no-sign',
    mood: 'unclear',
    phrase: 'Đường tỉnh 305',
    lookAlike: 'Mở đường tỉnh 305',
    holds: ({ doer }) => doer === null,
  },
]

/** How an opening speaks; undefined where nothing behind a doer says so. */
export function judge(one: Case): Mood | undefined {
  const ruling = RULINGS.find(({ holds }) => holds(one))
  const { tagged, at, to } = one
  if (tagged.trace !== undefined && ruling !== undefined) {
    const span = spanOf(tagged, Math.min(at, to - 1), Math.min(at + 1, to))
    tagged.trace.note({ part: 'clause', rule: ruling.name, outcome: 'read', note: ruling.mood, span })
  }
  return ruling?.mood
}

type Spoken = Pick<Opening | Clause, 'mood'>

export function orders({ mood }: Spoken): boolean {
  return mood === 'orders'
}

/** Whether it tells of what is so, was done or was decided, or praises. */
export function narrates({ mood }: Spoken): boolean {
  return mood === 'narrates' || mood === 'decides' || praises({ mood })
}

/** Whether it says what somebody's work or a thing is worth. */
export function praises({ mood }: Spoken): boolean {
  return mood === 'praises' || mood === 'values'
}

export function blames({ mood }: Spoken): boolean {
  return mood === 'blames'
}

export function isUnclear({ mood }: Spoken): boolean {
  return mood === 'unclear'
}

/**
 * `Thống nhất kết thúc theo dõi 02 vụ án; đưa vụ án … vào diện theo dõi`: the second half of what was decided. The clause as
 * it speaks behind the one before.
 */
export function judgeBehind(tagged: Tagged, before: Clause | undefined, clause: Clause): Clause {
  const { from, to, doer, times } = clause
  const isDecidedToo =
    before?.doer === null &&
    narrates(before) &&
    (isDecision(tagged, before.actionFrom) || isPraise(tagged, before.actionFrom)) &&
    tagged.tokens[from - 1]?.folded === ';' &&
    doer === null &&
    times.length === 0 &&
    /^(?:và )?đưa .*? (?:vào|ra khỏi) (?:diện|danh sách|danh mục)(?= |$)/u.test(
      foldedOf(tagged, { from, to }),
    )
  return isDecidedToo ? { ...clause, mood: 'decides' } : clause
}
