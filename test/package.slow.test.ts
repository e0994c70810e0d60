import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** What the package declares for its types only; a registry would put it beside the package. */
const DEPENDENCIES = ['@types', 'unified', 'vfile', 'vfile-message', 'trough', 'bail', 'devlop', 'extend']
const NOTICE = resolve('fixtures/notices/my-loc-2023.txt')

let folder = ''
/** Packs what is built and lays it where `npm install` would, without a network. */
beforeAll(() => {
  if (!existsSync('dist/cli/cli.cjs')) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' })
  folder = mkdtempSync(join(tmpdir(), 'ntm-package-'))
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder])
  const [tarball = ''] = readdirSync(folder)
  const installed = join(folder, 'node_modules/ntm')
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', installed, '--strip-components=1'])
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
})
afterAll(() => rmSync(folder, { recursive: true }))

test('the installed program runs, in every format', () => {
  for (const format of ['table', 'plain', 'json', 'ndjson', 'yaml', 'csv', 'ics', 'md', 'html']) {
    const argv = ['node_modules/ntm/bin/ntm.js', 'parse', NOTICE, '--format', format, '--color', 'always']
    execFileSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' })
  }
})

test('the program runs whatever has become of the compiled code beside it', () => {
  const cli = join(folder, 'node_modules/ntm/dist/cli')
  const kept = readdirSync(cli).filter((file) => file.endsWith('.cache'))
  expect(kept).not.toEqual([])
  const run = () =>
    execFileSync(process.execPath, ['node_modules/ntm/bin/ntm.js', 'parse', NOTICE], {
      cwd: folder,
      encoding: 'utf8',
    })
  const expected = run()
  const damages: ((code: Buffer) => Uint8Array)[] = [
    (code) => code.subarray(0, code.length >> 1),
    (code) => code.fill(0, 0, 64),
    () => Buffer.from('no code'),
  ]
  for (const damage of damages) {
    for (const file of kept) writeFileSync(join(cli, file), damage(readFileSync(join(cli, file))))
    expect(run()).toBe(expected)
  }
  for (const file of kept) rmSync(join(cli, file))
  expect(run()).toBe(expected)
})

test('the installed library reads', () => {
  const code = `
    import { parseNotice } from 'ntm'
    console.log(parseNotice('Thông báo', { file: 'a.txt', key: 'a' }).key)
  `
  writeFileSync(join(folder, 'use.js'), code)
  expect(execFileSync(process.execPath, ['use.js'], { cwd: folder, encoding: 'utf8' })).toBe('a\n')
})

test('the installed library has its types', () => {
  for (const name of DEPENDENCIES)
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name))
  writeFileSync(
    join(folder, 'use.ts'),
    `import { type Notice, parseNotice } from 'ntm'
     const notice: Notice = parseNotice('Thông báo')
     export const due: (string | null)[] = notice.directives.map((row) => row.deadline?.due ?? null)
     // @ts-expect-error: the types are not \`any\`
     export const wrong: number = notice.key
    `,
  )
  const flags = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--types', '']
  execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), ...flags, 'use.ts'], {
    cwd: folder,
  })
})

test('nothing else is in the package', () => {
  const files = readdirSync(join(folder, 'node_modules/ntm'))
  const known = [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'README.vi.md',
    'bin',
    'dist',
    'docs',
    'package.json',
  ]
  expect(files.filter((file) => !known.includes(file))).toEqual([])
})
