/**
 * A map from positive integers to positive integers by open addressing. `Map`, which is made for any key, takes three
 * times as long for the step from word to word that every word of a notice asks for.
 */
export class NumberMap {
  private keys: Int32Array
  private values: Int32Array
  private size = 0

  /** `capacity` is a power of two; the map grows once it is half full. */
  constructor(capacity = 1 << 6) {
    this.keys = new Int32Array(capacity)
    this.values = new Int32Array(capacity)
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
