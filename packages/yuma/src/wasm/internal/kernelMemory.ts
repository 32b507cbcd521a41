import type { TaokitErrorOptions } from '@taokit/errors';
import { YumaWasmError } from '../YumaWasmError.ts';
import { INPUT_SLOTS } from './abi.generated.ts';
import type { KernelExports } from './KernelExports.ts';

/** Rows of a matrix: where each stands in the pools of uids and values. */
export interface StoredRows {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly uids: Uint16Array;
  readonly values: Uint16Array;
}

/** What a host writes, where it stands in the kernel's memory. */
export interface KernelMemory {
  readonly lastUpdate: BigUint64Array;
  readonly blockAtRegistration: BigUint64Array;
  readonly commitBlocks: BigUint64Array;
  readonly totalStake: BigUint64Array;
  readonly validatorPermits: Uint8Array;
  readonly previousConsensus: Uint16Array;
  readonly weights: StoredRows;
  /** The kernel exchanges these two in every epoch. */
  bonds: StoredRows;
  nextBonds: StoredRows;
}

const PAGE = 65_536;

/** Views of the inputs, in the order of the kernel's address table (`assembly/abi.ts`). */
export function kernelMemory(kernel: KernelExports, n: number): KernelMemory {
  const { buffer } = kernel.memory;
  const table = new Uint32Array(buffer, kernel.table(), INPUT_SLOTS);
  let slot = 0;
  const u64 = (length = n) => new BigUint64Array(buffer, table[slot++], length);
  const u32 = () => new Uint32Array(buffer, table[slot++], n);
  const u16 = (length?: number) => new Uint16Array(buffer, table[slot++], length);
  const rows = (): StoredRows => ({ starts: u32(), ends: u32(), uids: u16(), values: u16() });
  return {
    lastUpdate: u64(),
    blockAtRegistration: u64(),
    commitBlocks: u64(),
    totalStake: u64(2 * n),
    validatorPermits: new Uint8Array(buffer, table[slot++], n),
    previousConsensus: u16(n),
    weights: rows(),
    bonds: rows(),
    nextBonds: rows(),
  };
}

/**
 * Grows the memory to so many bytes. Views made before are then detached.
 *
 * @throws YumaWasmError when the runtime has no more
 */
export function growTo({ memory }: KernelExports, bytes: number): void {
  const pages = Math.ceil((bytes - memory.buffer.byteLength) / PAGE);
  if (pages <= 0) return;
  try {
    memory.grow(pages);
  } catch (cause) {
    throw noMemory(`The kernel needs ${Math.ceil(bytes / 2 ** 20)} MiB and cannot have them.`, {
      values: { bytes },
      cause,
    });
  }
}

/** The error of a kernel without memory. */
export function noMemory(
  sentence: string,
  details: Pick<TaokitErrorOptions<string>, 'values' | 'cause'>,
): YumaWasmError {
  return new YumaWasmError(sentence, {
    code: 'yuma/wasm-memory',
    fix: 'Dispose of other sessions, or use the TypeScript reference.',
    ...details,
  });
}
