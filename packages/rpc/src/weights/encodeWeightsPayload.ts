import type { WeightPairs } from './conformWeights.ts';

/** Weights inside a timelocked commit. */
export interface WeightsPayload extends WeightPairs {
  /** Public key of the hotkey that commits, 32 bytes. */
  readonly hotkey: Uint8Array;
  /** Version of who computed them. */
  readonly versionKey: bigint;
}

/** SCALE of `WeightsTlockPayload`: hotkey, uids, values, version key. */
export function encodeWeightsPayload({ hotkey, uids, values, versionKey }: WeightsPayload): Uint8Array {
  const key = new Uint8Array(8);
  new DataView(key.buffer).setBigUint64(0, versionKey, true);
  return Uint8Array.from([
    ...compact(hotkey.length),
    ...hotkey,
    ...u16List(uids),
    ...u16List(values),
    ...key,
  ]);
}

function u16List(values: readonly number[]): number[] {
  return [...compact(values.length), ...values.flatMap((value) => [value & 0xff, value >>> 8])];
}

/** A length below 2^14. */
function compact(length: number): number[] {
  return length < 64 ? [length << 2] : [((length << 2) | 1) & 0xff, length >>> 6];
}
