const NONE = '\u0000'
/** By hand: some releases of Node 20 read `windows-1252` as Latin-1, which has control characters here. */
const PUNCTUATION = `€${NONE}‚ƒ„…†‡ˆ‰Š‹Œ${NONE}Ž${NONE}${NONE}‘’“”•–—˜™š›œ${NONE}žŸ`

/** What Windows-1252 has at 0x80 to 0x9F, by which text in the old Vietnamese fonts is punctuated. */
export const WINDOWS_PUNCTUATION: readonly (string | undefined)[] = Array.from(PUNCTUATION, (character) =>
  character === NONE ? undefined : character,
)
