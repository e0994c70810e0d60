import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'

const CHUNK = 1 << 16

/** The bytes of a file, `limit` of them at most: of a device or a pipe nobody knows how many there are. */
export function readBytes(path: string, limit: number): Uint8Array {
  const descriptor = openSync(path, 'r')
  try {
    const status = fstatSync(descriptor)
    if (status.isFile() && status.size <= limit) return readFileSync(descriptor)
    const chunks: Buffer[] = []
    let length = 0
    while (length < limit) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, limit - length))
      const read = readSync(descriptor, chunk)
      if (read === 0) break
      chunks.push(chunk.subarray(0, read))
      length += read
    }
    return Buffer.concat(chunks)
  } finally {
    closeSync(descriptor)
  }
}
