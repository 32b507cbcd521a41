import type { DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged } from '../../runtime/weight.ts';

const proofSize = 3_556n;

/** Source: `frame/preimage/src/weights.rs` of the Substrate node, an older benchmark than mainnet's: fees can differ somewhat. */
export const preimageInfo: DispatchInfoTable = {
  note_preimage: ({ bytes }: { bytes: Uint8Array }) =>
    charged({
      refTime: 129_485_531n + 2_133n * BigInt(bytes.length),
      proofSize: 6_012n,
      reads: 5,
      writes: 3,
    }),
  unnote_preimage: charged({ refTime: 57_648_000n, proofSize: 3_802n, reads: 3, writes: 3 }),
  request_preimage: charged({ refTime: 25_485_000n, proofSize, reads: 2, writes: 1 }),
  unrequest_preimage: charged({ refTime: 25_369_000n, proofSize, reads: 2, writes: 2 }),
  ensure_updated: ({ hashes }: { hashes: readonly unknown[] }) =>
    charged({
      refTime: 61_821_000n + 58_427_064n * BigInt(hashes.length),
      proofSize: 6_012n + 2_812n * BigInt(hashes.length),
      reads: 2 + 3 * hashes.length,
      writes: 4 * hashes.length,
    }),
};
