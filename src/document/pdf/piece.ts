/** A piece of text on a page: left end, baseline and size in points, `y` growing upwards. */
export interface Piece {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}
