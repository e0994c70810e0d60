const { writeFileSync } = require('node:fs')
const { keptCodeOf, loadChunk, tune } = require('../bin/chunks.js')

/** Runs the program on the arguments given and keeps what its chunks compiled to, for `bin/ntm.js` to begin with. */
tune()
const scripts = new Map()
loadChunk('cli.cjs', (name, script) => scripts.set(name, script))
process.on('exit', () => {
  for (const [name, script] of scripts) writeFileSync(keptCodeOf(name), script.createCachedData())
})
