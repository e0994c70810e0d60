/** A file by the parts of its absolute path. */
export interface Named {
  readonly folders: readonly string[]
  readonly name: string
  readonly extension: string
}

/**
 * The stable name of each file: its base name without extension. Files that share it take as many of their parent
 * folders as tell them apart (`2023/my-loc`), counted from the absolute path, so that it does not matter from where
 * the program was started; files that differ by extension only keep it.
 */
export function uniqueKeys(files: readonly Named[]): string[] {
  const byName = new Map<string, Named[]>()
  for (const file of files) byName.set(file.name, [...(byName.get(file.name) ?? []), file])
  return files.map((file) => {
    const rivals = (byName.get(file.name) ?? []).filter((other) => other !== file)
    const depth = Math.max(0, ...rivals.map((rival) => depthThatTellsApart(file, rival)))
    const name = rivals.some((rival) => isSameFolder(file, rival)) ? file.name + file.extension : file.name
    return [...file.folders.slice(file.folders.length - depth), name].join('/')
  })
}

/** How many parent folders it takes until two files of one name differ; 0 for files of one folder. */
function depthThatTellsApart(a: Named, b: Named): number {
  if (isSameFolder(a, b)) return 0
  let depth = 1
  while (a.folders.at(-depth) === b.folders.at(-depth)) depth += 1
  return depth
}

function isSameFolder(a: Named, b: Named): boolean {
  return a.folders.join('/') === b.folders.join('/')
}
