import type { Directive, Notice } from '../../src/directive/directive.js'
import { parseNotice } from '../../src/directive/parse.js'

const FOOT = `
Trên đây là kết luận của người chủ trì, Văn phòng thông báo để các cơ quan, đơn vị biết, thực hiện./.

Nơi nhận:
- Các phòng, ban;
- Lưu: VT.

TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG


Trần Văn Cường
`

/** Who speaks: letterhead, title, and the paragraph that leads to the first item. */
interface Issuer {
  readonly head: string
  readonly title: string
  readonly lead: string
}

const DISTRICT: Issuer = {
  head: 'UBND HUYỆN TÂN AN\nSố: 12/TB-UBND\n\nTân An, ngày 06 tháng 4 năm 2023',
  title: 'Kết luận của đồng chí Chủ tịch UBND huyện tại hội nghị giao ban tháng 4',
  lead: 'Ngày 05/4/2023, đồng chí Nguyễn Văn Bình, Chủ tịch UBND huyện chủ trì hội nghị giao ban. Sau khi nghe báo cáo và các ý kiến thảo luận, đồng chí Chủ tịch UBND huyện kết luận như sau:',
}

/** A line of a table that begins with `[KEY] ` is told by another issuer than the district's chair. */
const ISSUERS: Readonly<Record<string, Issuer>> = {
  xã: {
    head: 'UBND XÃ VĨNH LÂM\nSố: 37/TB-UBND\n\nVĩnh Lâm, ngày 20 tháng 4 năm 2026',
    title: 'Kết luận của Chủ tịch UBND xã tại hội nghị giao ban',
    lead: 'Ngày 17/4/2026, Chủ tịch UBND xã chủ trì hội nghị giao ban. Chủ tịch UBND xã kết luận như sau:',
  },
  đảng: {
    head: 'HUYỆN ỦY TÂN YÊN\nSố: 123-TB/HU\n\nTân Yên, ngày 20 tháng 4 năm 2022',
    title: 'Kết luận của Ban Thường vụ Huyện ủy về công tác cán bộ',
    lead: 'Ngày 17/4/2022, Ban Thường vụ Huyện ủy họp, cho ý kiến về công tác cán bộ. Ban Thường vụ Huyện ủy kết luận như sau:',
  },
  bộ: {
    head: 'VĂN PHÒNG CHÍNH PHỦ\nSố: 123/TB-VPCP\n\nHà Nội, ngày 20 tháng 4 năm 2022',
    title: 'Kết luận của Phó Thủ tướng Lê Văn Thành tại cuộc họp về dự án sân bay',
    lead: 'Ngày 17/4/2022, Phó Thủ tướng Chính phủ Lê Văn Thành chủ trì cuộc họp. Phó Thủ tướng kết luận như sau:',
  },
  tỉnh: {
    head: 'UBND TỈNH TÂN AN\nSố: 15/TB-UBND\n\nTân An, ngày 02 tháng 3 năm 2026',
    title: 'Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về chăn nuôi',
    lead: 'Ngày 27/02/2026, Chủ tịch UBND tỉnh chủ trì cuộc họp. Chủ tịch UBND tỉnh kết luận như sau:',
  },
  trường: {
    head: 'TRƯỜNG THCS NGUYỄN DU\nSố: 12/TB-THCSND\n\nTân Yên, ngày 20 tháng 4 năm 2023',
    title: 'Kết luận của Hiệu trưởng tại cuộc họp hội đồng sư phạm tháng 4',
    lead: 'Ngày 17/4/2023, Hiệu trưởng chủ trì cuộc họp. Hiệu trưởng kết luận như sau:',
  },
}

/** A minimal notice whose body is `body`, after a paragraph that leads to it. */
export function frame(body: string, lead = DISTRICT.lead, { head, title } = DISTRICT): string {
  const [issuer = '', date = ''] = head.split('\n\n')
  const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
  return [issuer, motto, date, `THÔNG BÁO\n${title}`, lead, body, FOOT.trimStart()].join('\n\n')
}

/** A line of a table as a body: one item `1.`, or as typed where it begins with a marker; ` ¶ ` ends a line. */
export function bodyOf(line: string): string {
  const lines = line.split(' ¶ ')
  return (lines.length === 1 ? [`1. ${line}`] : lines).join('\n\n')
}

export function read(line: string): Notice {
  const [, key = '', sentence = line] = /^\[(.+?)\] (.*)$/.exec(line) ?? []
  const issuer = ISSUERS[key] ?? DISTRICT
  return parseNotice(frame(bodyOf(sentence), issuer.lead, issuer))
}

/** A directive as the tables write it: `WHO | with W | to T | via V | SCHEDULE`; `~` before a doer that is inherited. */
export function show(directive: Directive): string {
  const { assignees, collaborators, reportTo, via, deadline, recurrence, evidence } = directive
  const isInherited = evidence.some(({ how }) => how === 'inherited')
  const who = assignees.length === 0 ? 'nobody' : assignees.join('; ')
  const part = (label: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${label} ${names.join('; ')}`]
  const schedule = recurrence?.rrule ?? (deadline === null ? null : `due ${deadline.due ?? 'open'}`)
  return [
    `${isInherited ? '~' : ''}${who}`,
    ...part('with', collaborators),
    ...part('to', reportTo),
    ...part('via', via),
    ...(schedule === null ? [] : [schedule]),
  ].join(' | ')
}

/** What a line of a table reads as: its directives, joined; `none` where there is none. */
export function rows(line: string): string {
  const { directives } = read(line)
  return directives.length === 0 ? 'none' : directives.map(show).join(' // ')
}
