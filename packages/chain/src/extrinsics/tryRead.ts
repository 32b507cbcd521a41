import { type Refusal, refuse } from '@taokit/errors';
import { type Registry, RegistryError } from '@taokit/types/registry';
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
  try {
    return { ok: true, extrinsic: readExtrinsic(registry, bytes) };
  } catch (error) {
    if (error instanceof RegistryError) return refuse('BadFormat', error.message);
    throw error;
  }
}
