import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Lets the user edit a text in `VISUAL` or `EDITOR`; null where there is none, or it fails. */
export function editText(text: string, env: Readonly<Record<string, string | undefined>>): string | null {
  const editor = env.VISUAL || env.EDITOR || (process.platform === 'win32' ? 'notepad' : 'vi')
  const folder = mkdtempSync(join(tmpdir(), 'ntm-edit-'))
  try {
    const file = join(folder, 'ntm.yaml')
    writeFileSync(file, text)
    // The variable may hold options (`code --wait`), so that a shell has to read it.
    const { status } = spawnSync(`${editor} "${file}"`, { shell: true, stdio: 'inherit' })
    return status === 0 ? readFileSync(file, 'utf8') : null
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
