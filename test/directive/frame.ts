import type { Directive, Notice } from '../../src/directive/directive.js'
import { parseNotice } from '../../src/directive/parse.js'

const HEAD = `UBND HUYỆN TÂN AN
Số: 12/TB-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Tân An, ngày 06 tháng 4 năm 2023

THÔNG BÁO
Kết luận của đồng chí Chủ tịch UBND huyện tại hội nghị giao ban tháng 4

`
const LEAD = `Ngày 05/4/2023, đồng chí Nguyễn Văn Bình, Chủ tịch UBND huyện chủ trì hội nghị giao ban. Sau khi nghe báo cáo và các ý kiến thảo luận, đồng chí Chủ tịch UBND huyện kết luận như sau:`
const FOOT = `
Trên đây là kết luận của đồng chí Chủ tịch UBND huyện, Văn phòng HĐND-UBND huyện thông báo để các cơ quan, đơn vị biết, thực hiện./.

Nơi nhận:
- Thường trực Huyện ủy (b/c);
- Các phòng, ban;
- Lưu: VT.

TL. CHỦ TỊCH
CHÁNH VĂN PHÒNG


Trần Văn Cường
`

/** A minimal notice whose body is `body`, after a paragraph that leads to it. */
export function frame(body: string, lead = LEAD): string {
  return `${HEAD}${lead}\n\n${body}\n${FOOT}`
}

/** A line of a table as a body: one item `1.`, or as typed where it begins with a marker; ` ¶ ` ends a line. */
export function bodyOf(line: string): string {
  const lines = line.split(' ¶ ')
  return (lines.length === 1 ? [`1. ${line}`] : lines).join('\n\n')
}

export function read(line: string): Notice {
  return parseNotice(frame(bodyOf(line)))
}

/** A directive as the tables write it: `WHO | with W | to T | via V | SCHEDULE`; `~` before a doer that is inherited. */
export function show(directive: Directive): string {
  const { assignees, collaborators, reportTo, via, deadline, recurrence, doubts } = directive
  const who = assignees.length === 0 ? 'nobody' : assignees.join('; ')
  const part = (label: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${label} ${names.join('; ')}`]
  const schedule = recurrence?.rrule ?? (deadline === null ? null : `due ${deadline.due ?? 'open'}`)
  return [
    `${doubts.includes('assignee-inherited') ? '~' : ''}${who}`,
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
