/** Why a file gives no text. What to do about it is worded where it is shown. */
export interface Refusal {
  readonly kind: 'refused'
  readonly code:
    | 'file-binary'
    | 'file-broken'
    | 'file-empty'
    | 'file-encoding'
    | 'file-encrypted'
    | 'file-format'
    | 'file-large'
    | 'file-scanned'
  /** Of `file-encoding`, the encoding; of `file-format`, the format; of `file-large`, the limit. */
  readonly detail?: string
  /** Of `file-encoding`, the first bad byte and its offset. */
  readonly more?: readonly string[]
  readonly line?: number
  readonly column?: number
}

export function refuse(code: Refusal['code'], detail?: string): Refusal {
  return detail === undefined ? { kind: 'refused', code } : { kind: 'refused', code, detail }
}
