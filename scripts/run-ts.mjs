// Runs a TypeScript module of this repository: node scripts/run-ts.mjs FILE.ts [ARGUMENT …]
import { rolldown } from 'rolldown'

const [file, ...rest] = process.argv.slice(2)
if (file === undefined) throw new Error('give a file to run')
process.argv.splice(1, process.argv.length - 1, file, ...rest)
const bundle = await rolldown({
  input: file,
  platform: 'node',
  external: ['libsql'],
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
})
const { output } = await bundle.generate({ format: 'esm' })
await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`)
