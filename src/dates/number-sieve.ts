/**
 * Numbers, such as those that letters make, each as one bit among so many: tells at once of most numbers that they are not there, and of a
 * few others that they may be. It is small, since all of a page is held against it and what is larger falls out of the processor's cache.
 */
export class NumberSieve {
  readonly #bits: Uint32Array;
  readonly #shift: number;

  /** With two to the power of `size` bits: 10 at least. */
  constructor(size: number) {
    this.#bits = new Uint32Array(1 << (size - 5));
    this.#shift = 32 - size;
  }

  #placeOf(number: number): number {
    return Math.imul(number, 0x9e3779b1) >>> this.#shift;
  }

  add(number: number): void {
    const place = this.#placeOf(number);
    this.#bits[place >> 5] = (this.#bits[place >> 5] ?? 0) | (1 << (place & 31));
  }

  mayHave(number: number): boolean {
    const place = this.#placeOf(number);
    return (((this.#bits[place >> 5] ?? 0) >>> (place & 31)) & 1) === 1;
  }
}
