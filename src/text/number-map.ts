/** The number of slots to begin with, a power of two; a map grows once it is half full. */
const SMALLEST = 1 << 6

/**
 * A map from positive integers to positive integers by open addressing. `Map`, which is made for any key, takes three
 * times as long for the step from word to word that every word of a notice asks for.
 */
export class NumberMap {
  private keys: Int32Array
  private values: Int32Array
  private size: number

  private constructor(keys: Int32Array, values: Int32Array, size: number) {
    this.keys = keys
    this.values = values
    this.size = size
  }

  /** A map without entries. */
  static empty(): NumberMap {
    return new NumberMap(new Int32Array(SMALLEST), new Int32Array(SMALLEST), 0)
  }

  /** The map that `toBase64` wrote, on whatever machine. */
  static fromBase64(text: string): NumberMap {
    const { buffer, byteOffset, byteLength } = inOrder(Buffer.from(text, 'base64'))
    const numbers = new Int32Array(buffer.slice(byteOffset, byteOffset + byteLength))
    const capacity = (numbers.length - 1) / 2
    return new NumberMap(numbers.subarray(1, capacity + 1), numbers.subarray(capacity + 1), numbers[0] ?? 0)
  }

  toBase64(): string {
    const numbers = Int32Array.of(this.size, ...this.keys, ...this.values)
    return inOrder(Buffer.from(numbers.buffer)).toString('base64')
  }

  /** The value of a key; 0 where it has none. */
  get(key: number): number {
    return this.values[this.slotOf(key)] ?? 0
  }

  set(key: number, value: number): void {
    if (this.size * 2 >= this.keys.length) this.grow()
    const slot = this.slotOf(key)
    if (this.keys[slot] === 0) this.size += 1
    this.keys[slot] = key
    this.values[slot] = value
  }

  /** Where a key stands, or would. */
  private slotOf(key: number): number {
    const last = this.keys.length - 1
    // By the upper bits of the product, which all bits of the key go into.
    let slot = (Math.imul(key, 0x9e3779b1) >>> 15) & last
    while (this.keys[slot] !== key && this.keys[slot] !== 0) slot = (slot + 1) & last
    return slot
  }

  private grow(): void {
    const { keys, values } = this
    this.keys = new Int32Array(keys.length * 2)
    this.values = new Int32Array(keys.length * 2)
    for (let slot = 0; slot < keys.length; slot += 1) {
      const key = keys[slot] ?? 0
      if (key === 0) continue
      const moved = this.slotOf(key)
      this.keys[moved] = key
      this.values[moved] = values[slot] ?? 0
    }
  }
}

const IS_BIG_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0

/** The bytes of 32-bit numbers turned from the machine's order into the little-endian one, or back. */
function inOrder(bytes: Buffer): Buffer {
  return IS_BIG_ENDIAN ? bytes.swap32() : bytes
}
