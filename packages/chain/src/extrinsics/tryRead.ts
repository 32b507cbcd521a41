import { type Refusal, refuse } from '@taokit/errors';
import { type Registry, RegistryError } from '@taokit/types/registry';
import type { Context } from '../runtime/Context.ts';
import { equalBytes } from '../runtime/hashing.ts';
import type { Transaction } from './DirectTransaction.ts';
import { readDirect } from './readDirect.ts';
import { type ReadExtrinsic, readExtrinsic } from './readExtrinsic.ts';

/** An extrinsic that could be read. */
export interface Readable {
  /** Always true: tells it from a refusal. */
  readonly ok: true;
  /** What it says. */
  readonly extrinsic: ReadExtrinsic;
}

/**
 * Reads an extrinsic that may come from anyone.
 *
 * @param registry - the runtime's interface
 * @param bytes - with their length in front
 * @returns what it says; `BadFormat`, the pool's name, for what is no extrinsic of this runtime
 */
export function tryRead(registry: Registry, bytes: Uint8Array): Readable | Refusal<'BadFormat'> {
  const known = reads.get(bytes);
  if (known?.registry === registry && equalBytes(known.extrinsic.bytes, bytes))
    return { ok: true, extrinsic: known.extrinsic };
  // Of a copy: the buffer stays the caller's, who may write something else into it.
  const read = tryTo(() => readExtrinsic(registry, new Uint8Array(bytes)));
  if (read.ok) reads.set(bytes, { registry, extrinsic: read.extrinsic });
  return read;
}

/** What was read, by the buffer it stood in: a pool reads it to check it, and the block reads it again. */
const reads = new WeakMap<Uint8Array, { readonly registry: Registry; readonly extrinsic: ReadExtrinsic }>();

/**
 * Reads a transaction as it was handed over.
 *
 * @param context - the block
 * @param transaction - its bytes, or a call without a signature
 * @returns what it says; `BadFormat` for what is no extrinsic of this runtime
 */
export function readTransaction(
  context: Pick<Context, 'state' | 'runtime'>,
  transaction: Transaction,
): Readable | Refusal<'BadFormat'> {
  return transaction instanceof Uint8Array
    ? tryRead(context.runtime.registry, transaction)
    : tryTo(() => readDirect(context, transaction));
}

function tryTo(read: () => ReadExtrinsic): Readable | Refusal<'BadFormat'> {
  try {
    return { ok: true, extrinsic: read() };
  } catch (error) {
    if (error instanceof RegistryError) return refuse('BadFormat', error.message);
    throw error;
  }
}
