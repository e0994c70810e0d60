import type { Kysely } from 'kysely'
import type { Tables } from './schema.js'

type Migration = (db: Kysely<Tables>) => Promise<void>

/** Each brings the schema from its index to the next version. A migration that was released is never changed. */
export const MIGRATIONS: readonly Migration[] = [createTables]

/** The version of the schema that this program writes. */
export const VERSION = MIGRATIONS.length

async function createTables(db: Kysely<Tables>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('command')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('who', 'text', (column) => column.notNull())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('undoes', 'integer', (column) => column.references('command.id').unique())
    .execute()
  await schema
    .createTable('source')
    .addColumn('sha256', 'text', (column) => column.primaryKey())
    .addColumn('text', 'text', (column) => column.notNull())
    .execute()
  await schema
    .createTable('event')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('command_id', 'integer', (column) => column.notNull().references('command.id'))
    .addColumn('notice_id', 'integer', (column) => column.notNull())
    .addColumn('directive_id', 'integer')
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('event_command').on('event').column('command_id').execute()
  await schema.createIndex('event_notice').on('event').columns(['notice_id', 'directive_id']).execute()
  await schema.createIndex('event_directive').on('event').column('directive_id').execute()
  await schema
    .createTable('notice')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addColumn('number_key', 'text')
    .addColumn('title_key', 'text')
    .addColumn('live', 'integer', (column) => column.notNull())
    .addColumn('reading', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('notice_number').on('notice').column('number_key').execute()
  await schema.createIndex('notice_title').on('notice').column('title_key').execute()
  await schema
    .createTable('directive')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('notice_id', 'integer', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .execute()
  await schema.createIndex('directive_notice').on('directive').columns(['notice_id', 'position']).execute()
  await schema
    .createTable('task')
    .addColumn('directive_id', 'integer', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('unit', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('recurring', 'integer', (column) => column.notNull())
    .addColumn('due', 'text')
    .addColumn('first_due', 'text')
    .addColumn('done_on', 'text')
    .addColumn('done_days', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('task_key', ['directive_id', 'position'])
    .execute()
  await schema.createIndex('task_status_due').on('task').columns(['status', 'due']).execute()
  await schema.createIndex('task_recurring_due').on('task').columns(['recurring', 'due']).execute()
}
