/** A file to be read as a notice. */
export interface NoticeFile {
  /** As given on the command line, or below the folder given; `<stdin>` for `-`. */
  readonly file: string
  readonly key: string
  /** The absolute path; `<stdin>` for `-`. */
  readonly path: string
}
