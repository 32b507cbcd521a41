import { bySpec } from '@taokit/types';
import type { DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged } from '../../runtime/weight.ts';

interface Remark {
  readonly remark: Uint8Array;
}

/** Time of a remark, picoseconds; that of spec 300 by the events of its traces. */
const REMARK = /* @__PURE__ */ bySpec({
  283: { base: 2_169_000n, perByte: 387n },
  423: { base: 2_119_000n, perByte: 390n },
});

/**
 * Source: `frame/system/src/weights.rs`, benchmark of 2023-06-22, an older one than mainnet's: fees can differ by some hundred rao.
 */
export const systemInfo: DispatchInfoTable = {
  remark: ({ remark }: Remark, { spec }) => {
    const { base, perByte } = REMARK(spec);
    return charged({ refTime: base + perByte * BigInt(remark.length) });
  },
  remark_with_event: ({ remark }: Remark) =>
    charged({ refTime: 8_097_000n + 1_455n * BigInt(remark.length) }),
  set_storage: ({ items }: { items: readonly unknown[] }) =>
    charged({
      refTime: 2_175_000n + 841_511n * BigInt(items.length),
      writes: items.length,
      class: 'Operational',
    }),
  kill_storage: ({ keys }: { keys: readonly unknown[] }) =>
    charged({
      refTime: 2_255_000n + 662_473n * BigInt(keys.length),
      writes: keys.length,
      class: 'Operational',
    }),
  kill_prefix: ({ subkeys }: { subkeys: number }) =>
    charged({
      refTime: 4_270_000n + 1_389_650n * BigInt(subkeys + 1),
      proofSize: 128n + 70n * BigInt(subkeys + 1),
      reads: subkeys + 1,
      writes: subkeys + 1,
      class: 'Operational',
    }),
  authorize_upgrade: charged({ refTime: 33_027_000n, writes: 1, class: 'Operational' }),
  authorize_upgrade_without_checks: charged({ refTime: 33_027_000n, writes: 1, class: 'Operational' }),
};
