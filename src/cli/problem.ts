import type { ProblemCode } from './problems.js'

/** Something that kept the command from doing its work on one input: a value, passed up and shown once. */
export interface Problem {
  readonly code: ProblemCode
  /** The path or the words that it is about. */
  readonly subject: string
  readonly line?: number
  readonly column?: number
  /** What the system said, or what the file is. */
  readonly detail?: string
  readonly more?: readonly string[]
}
