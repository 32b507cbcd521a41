// What we use of libraries that ship no types.
declare module 'mnist' {
  /** 28 x 28 images of one digit, gray values from 0 to 1. */
  interface DigitSet {
    readonly length: number;
    get(index: number): number[];
  }
  const digits: Readonly<Record<number, DigitSet>>;
  export default digits;
}
