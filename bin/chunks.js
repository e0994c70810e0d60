const { existsSync, readFileSync } = require('node:fs')
const Module = require('node:module')
const { join } = require('node:path')
const { Script } = require('node:vm')

const FOLDER = join(__dirname, '../dist/cli')
/** Compiled code is good for one version of Node on one kind of machine. */
const SUFFIX = `.${process.version}-${process.platform}-${process.arch}.cache`

/** Where the build keeps what a chunk of the program compiles to. */
function keptCodeOf(name) {
  return join(FOLDER, name + SUFFIX)
}

/**
 * Loads a chunk of the program, and those it asks for, as `require` does, but for what the build has compiled: a short
 * run else spends most of its time on compiling. V8 compiles afresh what is not of its own version, flags and length;
 * beyond that kept code is trusted as the chunk beside it is. `onScript` gets the script of every chunk.
 */
function loadChunk(name, onScript) {
  const filename = join(FOLDER, name)
  const kept = keptCodeOf(name)
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined
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

module.exports = { keptCodeOf, loadChunk }
