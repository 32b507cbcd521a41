import { spawnSync } from 'node:child_process';
import type { EpochInput, EpochOutput } from '@taokit/yuma';
import { decodeEpochOutput } from './decodeEpochOutput.ts';
import { encodeEpochInput } from './encodeEpochInput.ts';

/** More than the output of 4096 uids with full bonds rows. */
const MAX_OUTPUT_BYTES = 1 << 28;

/**
 * Computes one epoch with the native peer, in a process of its own. For checks, not for timing.
 *
 * @param executable - from `buildRustPeer`
 * @param input - any epoch input
 * @returns the output with its raw intermediates
 */
export function runRustPeer(executable: string, input: EpochInput): Required<EpochOutput> {
  const { status, stdout, stderr } = spawnSync(executable, ['epoch'], {
    input: encodeEpochInput(input),
    maxBuffer: MAX_OUTPUT_BYTES,
  });
  if (status !== 0) throw new Error(`rust-peer failed: ${stderr}`);
  return decodeEpochOutput(stdout, input.n);
}
