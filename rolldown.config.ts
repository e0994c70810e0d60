import { execFileSync } from 'node:child_process'
import { defineConfig, type Plugin, rolldown } from 'rolldown'

/** commander loads what starts processes in case a subcommand is a program of its own; none of ours is. */
const lazyChildProcess: Plugin = {
  name: 'lazy-child-process',
  transform: {
    filter: { id: /commander\/lib\/command\.js$/ },
    handler: (code) =>
      code.replace(
        "const childProcess = require('node:child_process');",
        "const childProcess = { spawn: (...call) => require('node:child_process').spawn(...call) };",
      ),
  },
}

/** The readers of documents are all called `read`. */
function documentReaderOf(path: string | null | undefined): string | undefined {
  return /document\/(docx|pdf)\/read\.ts$/.exec(path ?? '')?.[1]
}

const resolve = { extensionAlias: { '.js': ['.ts', '.js'] } }

/** Compiles the lexicon's book of phrases, which would take longer at each start than to read a notice. */
const compiledBook: Plugin = {
  name: 'compiled-book',
  transform: {
    filter: { id: /src\/party\/book\.ts$/ },
    async handler() {
      const bundle = await rolldown({ input: 'build/pack-book.ts', resolve, platform: 'node' })
      const { output } = await bundle.generate({ format: 'esm' })
      const { packedTags } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)
      const packed = JSON.stringify(JSON.stringify(packedTags))
      return `import { unpackTags } from './packed-book.js'
export const BOOK = unpackTags(JSON.parse(${packed}))`
    },
  },
}

/** Keeps what the program compiles to, after a run over the notices has shown what of it is needed. */
const compiledCode: Plugin = {
  name: 'compiled-code',
  writeBundle() {
    execFileSync(process.execPath, ['build/keep-code.cjs', 'parse', 'fixtures/notices'], { stdio: 'ignore' })
  },
}

const shared = {
  platform: 'node' as const,
  external: ['libsql'],
  resolve,
}

/**
 * What ships, with its dependencies bundled so that few files are opened at start. The program is CommonJS, which Node
 * starts an eighth of its own start-up time sooner than modules (`npm run bench -- startup`), and which can be kept
 * compiled; the library is a module.
 */
export default defineConfig([
  {
    ...shared,
    input: { cli: 'src/cli/main.ts' },
    plugins: [lazyChildProcess, compiledBook, compiledCode],
    output: {
      dir: 'dist/cli',
      cleanDir: true,
      format: 'cjs',
      minify: true,
      entryFileNames: '[name].cjs',
      // What the reader of Markdown shares with its writer stays with the reader, which every command needs.
      codeSplitting: {
        groups: [
          {
            name: 'remark',
            test: /node_modules\/(micromark|mdast-util-from-markdown|mdast-util-to-string|decode-named|character-entities|unist-util-stringify|unified|vfile|remark-parse)/,
          },
        ],
      },
      chunkFileNames: ({ facadeModuleId }) => `${documentReaderOf(facadeModuleId) ?? '[name]'}.cjs`,
    },
  },
  {
    ...shared,
    input: { index: 'src/index.ts' },
    plugins: [compiledBook],
    output: { dir: 'dist/lib', cleanDir: true, format: 'esm', minify: true, chunkFileNames: '[name].js' },
  },
])
