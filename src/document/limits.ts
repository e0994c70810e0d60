/** The bytes that a file may have, also once unpacked: what is larger is no notice, and would take all the memory. */
export const MOST_BYTES = 64 << 20
