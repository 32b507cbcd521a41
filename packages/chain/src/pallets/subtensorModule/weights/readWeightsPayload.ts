import { type AccountId, hexFromBytes } from '../../../state/AccountId.ts';

/** Weights that were encrypted. */
export interface WeightsPayload {
  /** For whom. */
  readonly uids: readonly number[];
  /** How much, u16. */
  readonly values: readonly number[];
  /** Version of who computed them. */
  readonly versionKey: bigint;
}

const ACCOUNT_BYTES = 32;

/**
 * Reads weights out of an opened commit: with the hotkey in front that has to be the committer's, or without one as clients wrote
 * them before (`WeightsTlockPayload`, `LegacyWeightsTlockPayload`).
 *
 * @returns the weights; nothing where the bytes are neither, or the hotkey is somebody else's
 */
export function readWeightsPayload(bytes: Uint8Array, committer: AccountId): WeightsPayload | undefined {
  const scale = reader(bytes);
  const hotkey = scale.bytes();
  const weights = hotkey === undefined ? undefined : readWeights(scale);
  if (hotkey === undefined || weights === undefined || hotkey.length < ACCOUNT_BYTES)
    return readWeights(reader(bytes));
  return hexFromBytes(hotkey.subarray(0, ACCOUNT_BYTES)) === committer ? weights : undefined;
}

function readWeights(scale: Scale): WeightsPayload | undefined {
  const uids = scale.u16s();
  const values = uids && scale.u16s();
  const versionKey = values && scale.u64();
  if (uids === undefined || values === undefined || versionKey === undefined) return undefined;
  return { uids, values, versionKey };
}

type Scale = ReturnType<typeof reader>;

/** Reads SCALE; what does not decode is nothing, and what follows is left. */
function reader(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const take = (length: number) => {
    if (length > bytes.length - at) return undefined;
    at += length;
    return at - length;
  };
  const count = () => {
    const mode = bytes[at];
    // A list that needs the longest form of a count is longer than a commit may be.
    if (mode === undefined || (mode & 3) === 3) return undefined;
    const width = 1 << (mode & 3);
    const start = take(width);
    if (start === undefined) return undefined;
    const value = [view.getUint8, view.getUint16, view.getUint32][mode & 3]!.call(view, start, true) >>> 2;
    return width > 1 && value < 1 << (width === 2 ? 6 : 14) ? undefined : value;
  };
  return {
    bytes: () => {
      const length = count();
      const start = length === undefined ? undefined : take(length);
      return start === undefined ? undefined : bytes.subarray(start, at);
    },
    u16s: () => {
      const length = count();
      const start = length === undefined ? undefined : take(2 * length);
      if (length === undefined || start === undefined) return undefined;
      return Array.from({ length }, (_, i) => view.getUint16(start + 2 * i, true));
    },
    u64: () => {
      const start = take(8);
      return start === undefined ? undefined : view.getBigUint64(start, true);
    },
  };
}
