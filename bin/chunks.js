const { existsSync, readFileSync } = require('node:fs')
const Module = require('node:module')
const { join } = require('node:path')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

const FOLDER = join(__dirname, '../dist/cli')
/** Compiled code is good for one version of Node on one kind of machine. */
const SUFFIX = `.${process.version}-${process.platform}-${process.arch}.cache`

/** Where the build keeps what a chunk of the program compiles to. */
function keptCodeOf(name) {
  return join(FOLDER, name + SUFFIX)
}

/** Whether the build kept what a chunk compiles to on this Node. */
function isKept(name) {
  return existsSync(keptCodeOf(name))
}

const FLAGS = [
  /*
   * V8 compiles a pattern to bytecode first, which takes three times as long as compiling it to machine code at once, and
   * a notice meets a hundred and fifty patterns. The flag must leave bytecode runnable: patterns that Node itself has run
   * are bytecode already, and `--no-regexp-tier-up` would crash on the next text that they meet in pieces.
   */
  '--regexp-tier-up-ticks=0',
  /*
   * Node 20 optimizes a function after so many bytes of bytecode; this is six times as many. One notice is read before
   * the optimizer has repaid what it takes, and a thousand are read as fast. Later versions go by calls.
   */
  ...(process.version.startsWith('v20.') ? ['--interrupt-budget=400000'] : []),
]

/** Sets V8 up for a short run. Kept code is of the flags that it was made with. */
function tune() {
  setFlagsFromString(FLAGS.join(' '))
}

/**
 * Loads a chunk of the program, and those it asks for, as `require` does, but for what the build has compiled: a short
 * run else spends most of its time on compiling. V8 compiles afresh what is not of its own version, flags and length;
 * beyond that kept code is trusted as the chunk beside it is. `onScript` gets the script of every chunk.
 */
function loadChunk(name, onScript) {
  const filename = join(FOLDER, name)
  const cachedData = isKept(name) ? readFileSync(keptCodeOf(name)) : undefined
  if (require.cache[filename] !== undefined || (cachedData === undefined && onScript === undefined)) {
    return require(filename)
  }
  const script = new Script(Module.wrap(readFileSync(filename, 'utf8')), { filename, cachedData })
  onScript?.(name, script)
  const chunk = new Module(filename, module)
  require.cache[filename] = chunk
  const requireFrom = (id) => (id.startsWith('./') ? loadChunk(id.slice(2), onScript) : require(id))
  script.runInThisContext()(chunk.exports, requireFrom, chunk, filename, FOLDER)
  return chunk.exports
}

module.exports = { isKept, keptCodeOf, loadChunk, tune }
