import { join } from 'node:path'

/** Where programs keep what is theirs of the user, by the conventions of the system. */
export function dataFolder(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'ntm')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'ntm')
  return join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'ntm')
}
