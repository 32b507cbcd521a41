import type { EpochInput } from './EpochInput.ts';
import type { EpochOptions } from './EpochOptions.ts';
import type { EpochOutput } from './EpochOutput.ts';
import type { EpochSession } from './EpochSession.ts';
import type { YumaWasmError } from './wasm/YumaWasmError.ts';

/** Which implementation computes: the TypeScript reference or the WebAssembly kernel. */
export type EpochEngineName = 'typescript' | 'wasm';

/** One way to compute an epoch. Every engine returns the same bits. */
export interface EpochEngine {
  /** Which implementation this is. */
  readonly name: EpochEngineName;
  /** Why `loadEngine` did not take WebAssembly; left out where it did, or was not asked. */
  readonly fallback?: YumaWasmError;
  /**
   * Computes one epoch.
   *
   * @param input - the subnet's state
   * @param options - what to return besides what the chain stores
   * @returns what the chain stores after the epoch
   * @throws YumaInputError when the input has a wrong shape or range; nothing is computed then
   */
  runEpoch(input: EpochInput, options?: EpochOptions): EpochOutput;
  /**
   * Keeps a subnet's state from epoch to epoch, so that only what changes has to be handed over.
   *
   * @param input - the subnet's state before the first epoch; copied
   * @returns a session, to be disposed of when done
   * @throws YumaInputError when the input has a wrong shape or range
   */
  createSession(input: EpochInput): EpochSession;
}
