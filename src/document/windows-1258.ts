/** A control character stands where Windows-1258 has no letter. */
const UNDEFINED = /[\u0080-\u009F]/

/** The text of Windows-1258 bytes, its combining tone marks composed, or the offset of the first byte that it lacks. */
export function decodeWindows1258(bytes: Uint8Array): string | number {
  const text = new TextDecoder('windows-1258').decode(bytes)
  // One byte is one UTF-16 unit: an index in the text is an offset in the bytes.
  const bad = text.search(UNDEFINED)
  return bad < 0 ? text.normalize('NFC') : bad
}
