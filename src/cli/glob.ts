/** What makes a pattern of a path; brackets and braces stand in names of files more often than in patterns. */
const WILDCARD = /[*?]/

export function isGlob(path: string): boolean {
  return WILDCARD.test(path)
}

/** The folder that a pattern begins with, without wildcards; empty where it begins with one. */
export function folderOfGlob(pattern: string): string {
  const steps = pattern.split(/[/\\]/)
  const first = steps.findIndex(isGlob)
  return steps.slice(0, first).join('/') || (/^[/\\]/.test(pattern) ? '/' : '')
}

/**
 * The paths that a pattern means: `*` and `?` stay within one name, `**` is any number of folders. A shell that knows
 * patterns leaves none; that of Windows leaves all.
 */
export function globPattern(pattern: string): RegExp {
  const steps = pattern.split(/[/\\]/).map((step) => {
    if (step === '**') return '(?:[^/]+/)*'
    const name = step
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*+/g, '[^/]*')
      .replace(/\?/g, '[^/]')
    return `${name}/`
  })
  return new RegExp(`^${steps.join('').replace(/\/$/, '')}$`, 'u')
}
