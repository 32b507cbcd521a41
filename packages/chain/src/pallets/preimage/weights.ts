import type { DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged } from '../../runtime/weight.ts';

const proofSize = 3_556n;

/** Source: `frame/preimage/src/weights.rs` of 2025-02-21, which 425 and 475 are built with; older releases were charged otherwise. */
export const preimageInfo: DispatchInfoTable = {
  note_preimage: ({ bytes }: { bytes: Uint8Array }) =>
    charged({
      refTime: 50_499_000n + 13_491n * BigInt(bytes.length),
      proofSize: 28_584n,
      reads: 5,
      writes: 3,
    }),
  unnote_preimage: charged({ refTime: 50_830_000n, proofSize: 3_892n, reads: 3, writes: 3 }),
  request_preimage: charged({ refTime: 19_292_000n, proofSize, reads: 2, writes: 1 }),
  unrequest_preimage: charged({ refTime: 20_209_000n, proofSize, reads: 2, writes: 2 }),
  ensure_updated: ({ hashes }: { hashes: readonly unknown[] }) =>
    charged({
      refTime: 56_817_000n + 59_397_441n * BigInt(hashes.length),
      proofSize: 28_584n + 2_902n * BigInt(hashes.length),
      reads: 2 + 3 * hashes.length,
      writes: 4 * hashes.length,
    }),
};
