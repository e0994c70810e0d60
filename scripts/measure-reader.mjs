/**
 * How the reader is built, by folder: functions and predicates, words that stand in code instead of the lexicon, limits of
 * length, and where the mood of a clause is set or tested.
 *
 *   node scripts/measure-reader.mjs [ROOT]    ROOT is a checkout; this one by default
 *
 * The code is formatted by Biome, so that a function begins and ends at the beginning of a line.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = ['time', 'party', 'directive']
const root = process.argv[2] ?? '.'

const COUNTS = {
  files: () => 1,
  lines: (code) => code.split('\n').length - 1,
  functions: (code) => functionsOf(code).length,
  predicates: (code) => functionsOf(code).filter(({ head }) => /\): boolean \{$/.test(head)).length,
  'word sets in code': (code) => count(code, WORD_SET),
  'length limits': (code) => count(code, /^(?:export )?const [A-Z][A-Z_]* = \d+$/gm),
  'comparisons with one literal word': (code) => comparisonsIn(code),
  'mood set or tested': (code) => count(code, MOOD),
}

/** `const X = new Set([…'từ'…])`, `new Map`, `list(…)`, an array or a string of words, on a line of the file's own. */
const WORD_SET =
  /^(?:export )?const [A-Z][A-Z_]*(?:: [^=]+)? =\s*(?:new (?:Set|Map)\b|list\(|\[\s*'|\[\s*\[\s*'|'[^']* [^']*'\.split)/gm

/** A mood given to an opening or a clause, or asked of one. */
const MOOD =
  /\bmood: (?!Mood\b|Opening\b)|\bmood [!=]== |(?<=: )'(?:order|telling|blame|unknown)'(?= as const)|(?:\bopening|\bclause|\bbefore|\bfirst) [!=]== '(?:order|telling|blame)'/g

/** Comparisons with a word or a mark of the notice: what was read on one side, on the other one literal. */
function comparisonsIn(code) {
  const compared =
    /(?:\.folded|\b(?:word|words|mark|next|first|second|verb|noun|last))(?: \?\? '')? [!=]== '|[!=]== '[^']*[À-ỹ][^']*'/g
  return count(code, compared) + count(code, /\bstartsWith\(\w+, [^']*?, '[^']*'\)/g)
}

function count(code, pattern) {
  return Array.from(code.matchAll(pattern)).length
}

function functionsOf(code) {
  return Array.from(code.matchAll(/^(?:export )?(?:async )?function \w+[\s\S]*?^\}$/gm), ([text]) => {
    const head = text.slice(0, text.search(/\{$/m) + 1)
    return { head, length: text.split('\n').length }
  })
}

function withoutComments(code) {
  return code.replace(/\/\*[\s\S]*?\*\/\n?/g, '').replace(/^\s*\/\/.*\n/gm, '')
}

function codeOf(folder) {
  const base = join(root, 'src', folder)
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => withoutComments(readFileSync(join(base, path), 'utf8')))
}

const table = FOLDERS.map((folder) => {
  const files = codeOf(folder)
  const sums = Object.entries(COUNTS).map(([name, counted]) => [
    name,
    files.reduce((sum, code) => sum + counted(code), 0),
  ])
  const lengths = files.flatMap((code) => functionsOf(code).map(({ length }) => length)).sort((a, b) => a - b)
  return {
    folder,
    ...Object.fromEntries(sums),
    'files with mood': files.filter((code) => count(code, MOOD) > 0).length,
    'median function': lengths[Math.floor(lengths.length / 2)] ?? 0,
    'longest function': lengths.at(-1) ?? 0,
  }
})

for (const name of Object.keys(table[0]).slice(1)) {
  const cells = table.map((row) => `${row.folder} ${row[name]}`)
  process.stdout.write(`${`${name}:`.padEnd(36)}${cells.join('   ')}\n`)
}
