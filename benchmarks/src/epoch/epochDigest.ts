import { createHash } from 'node:crypto';
import type { EpochOutput } from '@taokit/yuma';

/** SHA-256 of everything the chain stores after an epoch. */
export function epochDigest(output: EpochOutput): string {
  const hash = createHash('sha256');
  for (const values of [
    output.active,
    output.newValidatorPermits,
    output.stakeWeight,
    output.consensus,
    output.incentive,
    output.dividends,
    output.validatorTrust,
    output.serverEmissionRao,
    output.validatorEmissionRao,
    output.combinedEmissionRao,
    output.bonds.rowOffsets,
    output.bonds.uids,
    output.bonds.values,
  ])
    hash.update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  return hash.digest('hex');
}
