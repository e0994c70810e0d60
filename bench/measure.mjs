/** The middle of the samples: a single slow one moves nothing. */
export function median(samples) {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

/**
 * Times each task by turns, so that what else the machine does strikes all alike, and gives the medians in
 * milliseconds. The first rounds are for warming up.
 */
export function compare(tasks, { rounds, warmup = 3 }) {
  const samples = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
  for (let round = -warmup; round < rounds; round += 1) {
    for (const [name, task] of Object.entries(tasks)) {
      const start = performance.now()
      task()
      if (round >= 0) samples[name].push(performance.now() - start)
    }
  }
  return Object.fromEntries(Object.entries(samples).map(([name, times]) => [name, median(times)]))
}
