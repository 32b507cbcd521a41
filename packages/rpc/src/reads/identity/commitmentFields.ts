import type { CommitmentField } from '@taokit/types';

/** What a commitment's field is in storage: a newer runtime may have more kinds than are known here. */
export interface StoredField {
  readonly type: string;
  readonly value: unknown;
}

const ALGORITHMS = {
  BlakeTwo256: 'blake2_256',
  Sha256: 'sha2_256',
  Keccak256: 'keccak_256',
  ShaThree256: 'sha3_256',
} as const;

interface Sealed {
  readonly encrypted: Uint8Array;
  readonly reveal_round: bigint;
}

/** The fields of a commitment; empty ones are left out. */
export function fieldsOf(stored: readonly StoredField[]): readonly CommitmentField[] {
  return stored.flatMap((field): readonly CommitmentField[] => {
    const { type, value } = field;
    if (type === 'BigRaw' || /^Raw\d+$/.test(type)) return [{ kind: 'raw', bytes: value as Uint8Array }];
    if (type === 'ResetBondsFlag') return [{ kind: 'reset' }];
    if (type === 'TimelockEncrypted') {
      const { encrypted, reveal_round } = value as Sealed;
      return [{ kind: 'timelocked', encrypted, revealRound: reveal_round }];
    }
    const algorithm = ALGORITHMS[type as keyof typeof ALGORITHMS];
    return algorithm === undefined ? [] : [{ kind: 'hash', algorithm, digest: value as Uint8Array }];
  });
}

/** Whether the chain could not open what was sealed, and keeps it to say so. */
export function hasFailed(stored: readonly StoredField[]): boolean {
  return stored.some(({ type }) => type === 'TimelockRevealFailed');
}
