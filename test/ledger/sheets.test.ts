import { expect, test } from 'vitest'
import type { DueOptions } from '../../src/report/due.js'
import { assignmentsOf } from '../../src/report/from-notice.js'
import { reportByUnit } from '../../src/report/group.js'
import { daysWindow } from '../../src/report/window.js'
import { deadline, directive, notice } from '../support/sample.js'

/** The sheets of one notice whose directives have these doers, all due on one day. */
function sheets(...doers: string[]): string[] {
  const directives = doers.map((assignee, index) =>
    directive({ id: `mau#${index + 1}`, assignees: [assignee], deadline: deadline({ due: '2023-04-25' }) }),
  )
  const options: DueOptions = {
    today: '2023-04-24',
    window: daysWindow('2023-04-24', '2023-04-30'),
    all: false,
  }
  return reportByUnit(assignmentsOf(notice({ directives }), null), options).map(
    ({ unit, report }) => `${unit}: ${report.days.flatMap(({ rows }) => rows).length}`,
  )
}

test.each([
  [['xã Mỹ Hà', 'UBND xã Mỹ Hà'], ['UBND xã Mỹ Hà: 2']],
  [['UBND xã Mỹ Hà', 'xã Mỹ Hà'], ['UBND xã Mỹ Hà: 2']],
  [['xã Mỹ Hà'], ['xã Mỹ Hà: 1']],
  [['phường Đông Thành', 'UBND phường Đông Thành'], ['UBND phường Đông Thành: 2']],
  [
    ['xã Mỹ Hà', 'Đảng ủy xã Mỹ Hà'],
    ['Đảng ủy xã Mỹ Hà: 1', 'xã Mỹ Hà: 1'],
  ],
  [
    ['huyện Mỹ Lộc', 'UBND huyện'],
    ['huyện Mỹ Lộc: 1', 'UBND huyện: 1'],
  ],
])('%j on sheets', (doers, expected) => {
  expect(sheets(...doers)).toEqual(expected)
})
