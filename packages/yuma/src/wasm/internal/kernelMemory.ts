import { YumaWasmError } from '../YumaWasmError.ts';
import type { KernelExports } from './KernelExports.ts';

/** Slots of the kernel's address table, in its order (`assembly/src/memory.ts`). */
const SLOTS = [
  'lastUpdate',
  'blockAtRegistration',
  'commitBlocks',
  'totalStake',
  'permits',
  'weightsStart',
  'weightsEnd',
  'weightsUids',
  'weightsValues',
  'bondsStart',
  'bondsEnd',
  'bondsUids',
  'bondsValues',
  'nextBondsStart',
  'nextBondsEnd',
  'nextBondsUids',
  'nextBondsValues',
  'active',
  'newPermits',
  'storedVectors',
  'serverEmission',
  'validatorEmission',
  'combinedEmission',
  'stake',
  'activeStake',
  'consensus',
  'incentive',
  'dividends',
  'validatorTrust',
] as const;

/** Where every array stands; the bonds move with every epoch. */
export type KernelAddresses = Readonly<Record<(typeof SLOTS)[number], number>>;

const PAGE = 65_536;

/** Reads the address table. */
export function readAddresses(kernel: KernelExports): KernelAddresses {
  const table = new Uint32Array(kernel.memory.buffer, kernel.table(), SLOTS.length);
  return Object.fromEntries(SLOTS.map((slot, i) => [slot, table[i]])) as KernelAddresses;
}

/** The addresses after an epoch: the kernel has exchanged the bonds with the new ones. */
export function exchangeBonds(at: KernelAddresses): KernelAddresses {
  return {
    ...at,
    bondsStart: at.nextBondsStart,
    bondsEnd: at.nextBondsEnd,
    bondsUids: at.nextBondsUids,
    bondsValues: at.nextBondsValues,
    nextBondsStart: at.bondsStart,
    nextBondsEnd: at.bondsEnd,
    nextBondsUids: at.bondsUids,
    nextBondsValues: at.bondsValues,
  };
}

/**
 * Grows the memory to so many bytes. Views made before are then detached.
 *
 * @throws YumaWasmError when the runtime has no more
 */
export function growTo(kernel: KernelExports, bytes: number): void {
  const pages = Math.ceil(bytes / PAGE) - kernel.memory.buffer.byteLength / PAGE;
  if (pages <= 0) return;
  try {
    kernel.memory.grow(pages);
  } catch (cause) {
    throw new YumaWasmError(`The kernel needs ${Math.ceil(bytes / 2 ** 20)} MiB and cannot have them.`, {
      code: 'yuma/wasm-memory',
      fix: 'Close other sessions, or use the TypeScript reference.',
      values: { bytes },
      cause,
    });
  }
}
