import type { Variant } from '@taokit/types/registry';

/** A field that a round of the beacon opens. */
export interface Timelock extends Variant {
  /** What was said, sealed for the round. */
  readonly value: { readonly encrypted: Uint8Array; readonly reveal_round: bigint };
}

/** Whether a field is opened by a round of the beacon. */
export function isTimelock(field: Variant): field is Timelock {
  return field.type === 'TimelockEncrypted';
}
