import { integer, matching, objectOf, optional, u32 } from '@taokit/errors/check';
import type { Variant } from './codec/variants.ts';
import { check } from './internal/check.ts';

/** When an extrinsic starts to be valid, and for how long. */
export interface EraOptions {
  /** A block's number, usually the newest finalized one: the hash of the block the era starts at is signed along. */
  readonly block: number;
  /** For how many blocks: a power of two, 4 to 65536. 64, about 13 minutes, when left out. */
  readonly period?: number;
}

/** The blocks an extrinsic is valid in. */
export interface EraBlocks {
  /** The first: its hash is the implicit part of `CheckMortality`. */
  readonly birth: number;
  /** The first one it is no longer valid in. */
  readonly death: number;
}

const isPeriod = /* @__PURE__ */ matching(
  (value) =>
    Number.isInteger(value) &&
    (value as number) >= 4 &&
    (value as number) <= 65_536 &&
    Number.isInteger(Math.log2(value as number)),
  'a power of two from 4 to 65536',
);
const isOptions = /* @__PURE__ */ objectOf({ block: u32, period: optional(isPeriod) });

/**
 * The era of an extrinsic that is valid from a block on, as `CheckMortality` carries it.
 *
 * Periods above 4096 blocks start at a multiple of `period / 4096`, so that the era may start before the block given.
 *
 * Source of the rule: `Era::mortal` and its encoding in `sp_runtime::generic::era`.
 *
 * @param options - the block and the period
 * @returns the value; never immortal: for that, write `{ type: 'Immortal', value: null }`
 * @throws {@link RegistryError} on a block that is no u32, or another period
 *
 * @example
 * ```ts
 * import { createEra, eraBlocks } from '@taokit/types/registry';
 *
 * const era = createEra({ block: 9_233_781, period: 64 });
 * eraBlocks(era, 9_233_800)?.birth; // 9233781: the block whose hash is signed along
 * ```
 */
export function createEra(options: EraOptions): Variant {
  check(options, isOptions, 'options');
  const { block, period = 64 } = options;
  const step = Math.max(period >>> 12, 1);
  const phase = Math.floor((block % period) / step);
  const encoded = (Math.log2(period) - 1) | (phase << 4);
  return { type: `Mortal${encoded & 0xff}`, value: encoded >>> 8 };
}

const isEra = /* @__PURE__ */ matching((value) => {
  const { type, value: high } = (value ?? {}) as Partial<Variant>;
  if (type === 'Immortal') return true;
  if (typeof type !== 'string') return false;
  const low = Number(/^Mortal(\d{1,3})$/.exec(type)?.[1] ?? 0);
  return low > 0 && low < 256 && Number.isInteger(high) && (high as number) >= 0 && (high as number) < 256;
}, 'an era, as createEra makes it');

/**
 * The blocks of an era, seen from a block: the last ones that started no later than it.
 *
 * @param era - what {@link createEra} returns, or what a decoded extrinsic carries
 * @param block - the block the extrinsic is looked at from
 * @returns the first block, and the first one after the last; `undefined` for an immortal era
 * @throws {@link RegistryError} when it is no era, or the block no u32
 */
export function eraBlocks(era: Variant, block: number): EraBlocks | undefined {
  check(era, isEra, 'era');
  check(block, integer(0, 2 ** 32 - 1), 'block');
  if (era.type === 'Immortal') return undefined;
  const encoded = Number(era.type.slice('Mortal'.length)) | ((era.value as number) << 8);
  const period = 2 << (encoded & 0xf);
  const phase = (encoded >>> 4) * Math.max(period >>> 12, 1);
  const birth = Math.floor((Math.max(block, phase) - phase) / period) * period + phase;
  return { birth, death: birth + period };
}
