import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from '../src/cli/run.js'
import { VERSION } from '../src/cli/version.js'
import { fakeIo } from './support/fake-io.js'

test('the version is the package’s', () => {
  const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(manifest).toMatchObject({ version: VERSION })
})

test('parse prints the document of the contract', async () => {
  const { io, out } = fakeIo()
  expect(await run(['parse', 'fixtures/notices/my-loc-2023.txt', '--format', 'json'], io)).toBe(0)
  expect(JSON.parse(out())).toMatchObject({
    version: 1,
    notices: [{ file: 'fixtures/notices/my-loc-2023.txt', key: 'my-loc-2023' }],
  })
})
