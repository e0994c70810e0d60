import { positionOf, type Source } from '../text/source.js'
import type { Trace } from '../text/trace.js'
import { sourceSpan, type Visible } from '../text/visible.js'
import type { TracedStep } from './directive.js'

/** A record of the reading of a notice: its steps so far, and who takes note of them for an item. */
export interface TraceRecord {
  readonly steps: readonly TracedStep[]
  readonly traceOf: (visible: Visible) => Trace
}

/** Starts a record whose steps stand in the source. */
export function recordTrace(source: Source): TraceRecord {
  const steps: TracedStep[] = []
  return {
    steps,
    traceOf: (visible) => ({
      note({ span, ...step }) {
        const position = positionOf(source, sourceSpan(visible, span))
        steps.push({ ...step, text: visible.text.slice(span.start, span.end), position })
      },
    }),
  }
}
