import { readdirSync } from 'node:fs'

/**
 * Runs every subject of this folder (`npm run bench`), or those named (`npm run bench -- startup`). A subject is a file
 * whose default export gives ratios of medians, each with the limit that it must keep. Exits 1 where one does not.
 */
const APART = ['run.mjs', 'measure.mjs']
const wanted = process.argv.slice(2)
const subjects = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.mjs') && !APART.includes(name))
  .filter((name) => wanted.length === 0 || wanted.includes(name.replace('.mjs', '')))
  .sort()

for (const subject of subjects) {
  const { default: bench } = await import(new URL(subject, import.meta.url).href)
  for (const { name, times = {}, ratio, limit, shown = timesShown(times) } of await bench()) {
    const kept = ratio <= limit
    console.log(
      `${kept ? 'ok  ' : 'OVER'} ${name}: ${ratio.toFixed(2)} (at most ${limit}); ${shown.join(', ')}`,
    )
    if (!kept) process.exitCode = 1
  }
}

function timesShown(times) {
  return Object.entries(times).map(([task, time]) => `${task} ${time.toFixed(2)} ms`)
}
