export type { Message, MessageCode } from './text/message.js'
export type { Schedule } from './time/schedule.js'
