/** A generator's last draw, in halves: 64-bit draws as BigInt would make the large inputs take seconds. */
export interface Splitmix64 {
  /** Draws the next number. */
  next(): void;
  /** Upper 32 bits of the last draw. */
  high: number;
  /** Lower 32 bits of the last draw. */
  low: number;
}

/**
 * The splitmix64 generator.
 *
 * @param seed - its first state
 */
export function splitmix64(seed: bigint): Splitmix64 {
  let stateHigh = Number((seed >> 32n) & 0xffff_ffffn);
  let stateLow = Number(seed & 0xffff_ffffn);
  return {
    high: 0,
    low: 0,
    next() {
      const sum = stateLow + 0x7f4a7c15;
      stateLow = sum >>> 0;
      stateHigh = (stateHigh + 0x9e3779b9 + (sum > 0xffff_ffff ? 1 : 0)) >>> 0;
      this.high = stateHigh;
      this.low = stateLow;
      shiftXor(this, 30);
      multiply(this, 0xbf58476d, 0x1ce4e5b9);
      shiftXor(this, 27);
      multiply(this, 0x94d049bb, 0x133111eb);
      shiftXor(this, 31);
    },
  };
}

type Halves = Pick<Splitmix64, 'high' | 'low'>;

/** `z ^= z >> bits`, for bits below 32. */
function shiftXor(z: Halves, bits: number): void {
  const low = (z.low >>> bits) | (z.high << (32 - bits));
  z.high = (z.high ^ (z.high >>> bits)) >>> 0;
  z.low = (z.low ^ low) >>> 0;
}

/** `z *= factor`, the low 64 bits, from 16-bit pieces. */
function multiply(z: Halves, factorHigh: number, factorLow: number): void {
  const [a1, a0] = [z.low >>> 16, z.low & 0xffff];
  const [b1, b0] = [factorLow >>> 16, factorLow & 0xffff];
  const lowest = a0 * b0;
  const middle = a1 * b0 + (lowest >>> 16);
  const middle2 = a0 * b1 + (middle & 0xffff);
  const carried = a1 * b1 + (middle >>> 16) + (middle2 >>> 16);
  const crossed = Math.imul(z.high, factorLow) + Math.imul(z.low, factorHigh);
  z.high = (carried + crossed) >>> 0;
  z.low = ((middle2 << 16) | (lowest & 0xffff)) >>> 0;
}
