import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** The floors and the floors that each may import from. `src/index.ts` is the library's face, above the reader. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  document: ['text'],
  lexicon: ['text'],
  time: ['text', 'lexicon'],
  party: ['text', 'lexicon'],
  repair: ['text', 'lexicon'],
  notice: ['text', 'lexicon', 'repair', 'time', 'party'],
  directive: ['text', 'lexicon', 'time', 'party', 'notice'],
  ledger: ['text', 'lexicon', 'time', 'party', 'notice', 'directive'],
  report: ['text', 'lexicon', 'time', 'party', 'notice', 'directive', 'ledger'],
  output: ['text', 'lexicon', 'time', 'party', 'notice', 'directive', 'ledger', 'report'],
  cli: ['text', 'document', 'lexicon', 'time', 'party', 'notice', 'directive', 'ledger', 'report', 'output'],
  '.': ['text', 'lexicon', 'time', 'party', 'notice', 'directive'],
}

/** Each dependency and the one floor that imports it. Types of syntax trees (`unist`) are everybody's. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  'remark-parse': ['notice'],
  unified: ['notice', '.'],
  vfile: ['notice', '.'],
  'decode-named-character-reference': ['notice'],
  fflate: ['document'],
  saxes: ['document'],
  unpdf: ['document'],
  'date-fns': ['time'],
  libsql: ['ledger'],
  kysely: ['ledger'],
  chalk: ['cli'],
  commander: ['cli'],
  'cli-table3': ['output'],
  yaml: ['output'],
  'hast-util-to-html': ['output'],
  'mdast-util-gfm': ['output'],
  'mdast-util-to-hast': ['output'],
  'mdast-util-to-markdown': ['output'],
  hast: ['output'],
  mdast: ['notice', 'output', '.'],
  unist: Object.keys(FLOORS),
}

/** What makes a result depend on the machine it is made on: for `cli` only. */
const IMPURE: Readonly<Record<string, RegExp>> = {
  process: /(?<![.\w])process\s*[.[]/,
  'Date.now': /Date\.now/,
  'new Date()': /new Date\(\s*\)/,
  'Intl.DateTimeFormat()': /Intl\.DateTimeFormat\(\s*\)/,
  console: /(?<![.\w])console\s*\./,
  'Math.random': /Math\.random/,
}

interface Module {
  readonly path: string
  readonly floor: string
  readonly code: string
  readonly imports: readonly string[]
  /** Imports at the head of the file, those of types among them. */
  readonly staticImports: readonly string[]
  /** Imports that are there when the program runs: types are not. */
  readonly runtimeImports: readonly string[]
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"=(;]*?\sfrom\s+)?'([^']+)'|import\(\s*'([^']+)'\s*\)/g

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readModule(normalize(path)))

function readModule(path: string): Module {
  const code = withoutComments(readFileSync(join('src', path), 'utf8'))
  const found = Array.from(code.matchAll(IMPORT), ([, type, from, dynamic]) => ({
    specifier: from ?? dynamic ?? '',
    isType: type !== undefined,
    isLazy: dynamic !== undefined,
  }))
  const [folder = '.'] = path.includes('/') ? path.split('/') : []
  return {
    path,
    floor: folder,
    code,
    imports: found.map(({ specifier }) => specifier),
    staticImports: found.filter(({ isLazy }) => !isLazy).map(({ specifier }) => specifier),
    runtimeImports: found
      .filter(({ isType, isLazy }) => !isType && !isLazy)
      .map(({ specifier }) => specifier),
  }
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

function targetOf(module: Module, specifier: string): string {
  return normalize(join(dirname(module.path), specifier.replace(/\.js$/, '.ts')))
}

test('every folder of src is a known floor', () => {
  expect(modules.filter(({ floor }) => !Object.hasOwn(FLOORS, floor)).map(({ path }) => path)).toEqual([])
})

test('a floor imports from the floors below it only', () => {
  const wrong = modules.flatMap((module) =>
    module.imports
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => targetOf(module, specifier))
      .filter((target) => {
        const [floor = '.'] = target.includes('/') ? target.split('/') : []
        return floor !== module.floor && !FLOORS[module.floor]?.includes(floor)
      })
      .map((target) => `${module.path} imports ${target}`),
  )
  expect(wrong).toEqual([])
})

test('each dependency has one importing floor', () => {
  const wrong = modules.flatMap((module) =>
    module.imports
      .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
      .filter((specifier) => !HOMES[packageOf(specifier)]?.includes(module.floor))
      .map((specifier) => `${module.path} imports ${specifier}`),
  )
  expect(wrong).toEqual([])
})

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

test('the system is touched by cli, and by the ledger for its file, only', () => {
  const wrong = modules
    .filter(({ floor }) => floor !== 'cli' && floor !== 'ledger')
    .flatMap((module) =>
      module.imports
        .filter((specifier) => specifier.startsWith('node:'))
        .map((specifier) => `${module.path} imports ${specifier}`),
    )
  expect(wrong).toEqual([])
})

test('nothing below cli reads the clock, the time zone, the process or chance', () => {
  const wrong = modules
    .filter(({ floor }) => floor !== 'cli')
    .flatMap(({ path, code }) =>
      Object.entries(IMPURE)
        .filter(([, pattern]) => pattern.test(code))
        .map(([name]) => `${path} uses ${name}`),
    )
  expect(wrong).toEqual([])
})

/** The circles among modules that follow some of their imports. */
function circlesOf(importsOf: (module: Module) => readonly string[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]))
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '))
    const module = byPath.get(path)
    if (module === undefined || done.has(path) || way.includes(path)) return
    for (const specifier of importsOf(module).filter((specifier) => specifier.startsWith('.'))) {
      visit(targetOf(module, specifier), [...way, path])
    }
    done.add(path)
  }
  for (const { path } of modules) visit(path, [])
  return circles
}

test('no modules import each other in a circle', () => {
  expect(circlesOf(({ runtimeImports }) => runtimeImports)).toEqual([])
})

test('no modules import each other in a circle, types counted', () => {
  expect(circlesOf(({ staticImports }) => staticImports)).toEqual([])
})

test('every import of a file of ours leads to one', () => {
  const known = new Set(modules.map(({ path }) => path))
  const lost = modules.flatMap((module) =>
    module.imports
      .filter((specifier) => specifier.startsWith('.') && !known.has(targetOf(module, specifier)))
      .map((specifier) => `${module.path} imports ${specifier}`),
  )
  expect(lost).toEqual([])
})
