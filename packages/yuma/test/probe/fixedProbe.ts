import { inflate } from '../../src/wasm/internal/inflate.ts';
import { kernelBase64, kernelBytes } from './fixedProbe.generated.ts';

/** What the probe (`assembly/src/fixedProbe.ts`) exports: the kernel's arithmetic, compiled from the same files. */
export interface FixedProbe {
  readonly memory: WebAssembly.Memory;
  scratch(): number;
  add(a: bigint, b: bigint): bigint;
  sub(a: bigint, b: bigint): bigint;
  mul(a: bigint, b: bigint): bigint;
  div(a: bigint, b: bigint): bigint;
  safeDiv(a: bigint, b: bigint): bigint;
  overflowed(): number;
  divide64(aLow: bigint, aHigh: bigint, bLow: bigint, bHigh: bigint): bigint;
  divided64High(): bigint;
  toI32F32(low: bigint, high: bigint): bigint;
  toU64(high: bigint): bigint;
  lowFromU64(value: bigint): bigint;
  highFromU64(value: bigint): bigint;
  u16Proportion(u: bigint): bigint;
  proportionToU16(x: bigint): number;
  expSafe(x: bigint): bigint;
  sigmoid(
    consensus: bigint,
    weight: bigint,
    bond: bigint,
    low: bigint,
    high: bigint,
    steepness: number,
  ): bigint;
  shareOf(share: bigint, rao: bigint): bigint;
  normalize(vector: number, length: number): void;
  isTopkNonzero(vector: number, length: number, k: number, out: number): void;
  median(stakes: number, scores: number, count: number, majority: number): bigint;
  maxUpscaleToU16(vector: number, length: number, out: number): void;
  series(sizes: number, most: number): number;
  sigmoidsOf(sums: number, isNegative: number): number;
  exponentsOf(centred: number, factor: bigint): void;
  divideLanes(dividends: number): void;
  divideWideLanes(dividends: number): void;
  quotientLanes(dividends: number, total: number): void;
}

/** Compiles the probe. */
export async function loadFixedProbe(): Promise<FixedProbe> {
  const { instance } = await WebAssembly.instantiate(await inflate(kernelBase64, kernelBytes));
  return instance.exports as unknown as FixedProbe;
}
