type Paint = (text: string) => string

/** Colours by meaning. Whether there are any is decided once, by the command line; nothing here knows a terminal. */
export interface Style {
  readonly heading: Paint
  readonly label: Paint
  readonly due: Paint
  readonly faint: Paint
  readonly doubt: Paint
}

const same: Paint = (text) => text

/** No colours. */
export const PLAIN_STYLE: Style = { heading: same, label: same, due: same, faint: same, doubt: same }
