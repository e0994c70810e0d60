import { defineConfig } from 'rolldown'

/** What ships: the command line and the library, with their dependencies bundled so that few files are opened at start. */
export default defineConfig({
  input: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  platform: 'node',
  external: ['libsql'],
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  output: { dir: 'dist', cleanDir: true, format: 'esm', minify: true, chunkFileNames: 'chunks/[name].js' },
})
