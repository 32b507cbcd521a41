import { commitment } from './commitment.ts';
import { commitments } from './commitments.ts';
import { hotkeyIdentities } from './hotkeyIdentities.ts';
import { identity } from './identity.ts';
import { revealedCommitment } from './revealedCommitment.ts';

/** Reads of identities and commitments, by name. */
export const identityReads = {
  commitment,
  commitments,
  hotkeyIdentities,
  identity,
  revealedCommitment,
} as const;
