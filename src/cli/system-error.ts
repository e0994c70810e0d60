/** What the operating system said. */
export function systemError(error: unknown): { code?: string; message: string } {
  if (!(error instanceof Error)) return { message: String(error) }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return code === undefined ? { message: error.message } : { code, message: error.message }
}
