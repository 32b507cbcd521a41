import { bySpec } from '@taokit/types';
import type { DeclarationContext, DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged } from '../../runtime/weight.ts';

interface Remark {
  readonly remark: Uint8Array;
}

/** Time of something by how much of it there is, picoseconds. */
interface Slope {
  readonly base: bigint;
  readonly each: bigint;
}

interface SystemWeights {
  readonly remark: Slope;
  readonly remarkWithEvent: Slope;
  readonly setStorage: Slope;
  readonly killStorage: Slope;
  readonly killPrefix: Slope;
  readonly authorize: bigint;
}

/**
 * First as spec 300 has it: `remark` by the events of its traces, the others by `frame/system/src/weights.rs` of 2023-06-22. Since 423 by
 * the one of 2025-02-21, which 425 and 475 are built with.
 */
const weightsAt: (spec: number) => SystemWeights = /* @__PURE__ */ bySpec({
  233: {
    remark: { base: 2_169_000n, each: 387n },
    remarkWithEvent: { base: 8_097_000n, each: 1_455n },
    setStorage: { base: 2_175_000n, each: 841_511n },
    killStorage: { base: 2_255_000n, each: 662_473n },
    killPrefix: { base: 4_270_000n, each: 1_389_650n },
    authorize: 33_027_000n,
  },
  423: {
    remark: { base: 1_586_000n, each: 10_920n },
    remarkWithEvent: { base: 4_725_000n, each: 12_386n },
    setStorage: { base: 1_565_000n, each: 733_648n },
    killStorage: { base: 1_624_000n, each: 566_903n },
    killPrefix: { base: 2_964_000n, each: 1_340_742n },
    authorize: 15_570_000n,
  },
});

const along = ({ base, each }: Slope, count: number) => base + each * BigInt(count);

const authorize = (_: object, { spec }: DeclarationContext) =>
  charged({ refTime: weightsAt(spec).authorize, writes: 1, class: 'Operational' });

/** Source: `frame/system/src/lib.rs`. */
export const systemInfo: DispatchInfoTable = {
  remark: ({ remark }: Remark, { spec }) =>
    charged({ refTime: along(weightsAt(spec).remark, remark.length) }),
  remark_with_event: ({ remark }: Remark, { spec }) =>
    charged({ refTime: along(weightsAt(spec).remarkWithEvent, remark.length) }),
  set_storage: ({ items }: { items: readonly unknown[] }, { spec }) =>
    charged({
      refTime: along(weightsAt(spec).setStorage, items.length),
      writes: items.length,
      class: 'Operational',
    }),
  kill_storage: ({ keys }: { keys: readonly unknown[] }, { spec }) =>
    charged({
      refTime: along(weightsAt(spec).killStorage, keys.length),
      writes: keys.length,
      class: 'Operational',
    }),
  kill_prefix: ({ subkeys }: { subkeys: number }, { spec }) =>
    charged({
      refTime: along(weightsAt(spec).killPrefix, subkeys + 1),
      proofSize: 70n * BigInt(subkeys + 1),
      reads: subkeys + 1,
      writes: subkeys + 1,
      class: 'Operational',
    }),
  authorize_upgrade: authorize,
  authorize_upgrade_without_checks: authorize,
};
