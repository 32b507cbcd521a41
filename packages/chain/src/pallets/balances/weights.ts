import { bySpec } from '@taokit/types';
import type { DeclarationContext, DispatchInfo, DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged } from '../../runtime/weight.ts';

const account = { proofSize: 3_593n, reads: 1, writes: 1 } as const;

interface BalancesWeights {
  readonly allowDeath: DispatchInfo;
  readonly keepAlive: DispatchInfo;
  readonly all: DispatchInfo;
  readonly forced: DispatchInfo;
  readonly set: DispatchInfo;
  readonly unreserve: DispatchInfo;
  readonly adjust: DispatchInfo;
  readonly burn: DispatchInfo;
  readonly burnKeepAlive: DispatchInfo;
  readonly upgrade: { readonly base: bigint; readonly each: bigint };
}

const forced = { proofSize: 6_196n, reads: 2, writes: 2 } as const;

/**
 * First as spec 300 has it: transfers by the events of its traces, the others by `frame/balances/src/weights.rs` of 2024-05-06. Since
 * 423 by the one of 2025-02-21, which 425 and 475 are built with.
 */
const weightsAt: (spec: number) => BalancesWeights = /* @__PURE__ */ bySpec({
  233: {
    allowDeath: charged({ refTime: 51_105_000n, ...account }),
    keepAlive: charged({ refTime: 40_655_000n, ...account }),
    all: charged({ refTime: 51_205_000n, ...account }),
    forced: charged({ refTime: 49_944_000n, ...forced }),
    set: charged({ refTime: 19_929_000n, ...account }),
    unreserve: charged({ refTime: 17_233_000n, ...account }),
    adjust: charged({ refTime: 6_594_000n }),
    burn: charged({ refTime: 30_968_000n }),
    burnKeepAlive: charged({ refTime: 20_711_000n }),
    upgrade: { base: 16_588_000n, each: 13_973_659n },
  },
  423: {
    allowDeath: charged({ refTime: 48_834_000n, ...account }),
    keepAlive: charged({ refTime: 39_051_000n, ...account }),
    all: charged({ refTime: 48_209_000n, ...account }),
    forced: charged({ refTime: 49_519_000n, ...forced }),
    set: charged({ refTime: 19_206_000n, ...account }),
    unreserve: charged({ refTime: 15_515_000n, ...account }),
    adjust: charged({ refTime: 5_351_000n }),
    burn: charged({ refTime: 30_219_000n }),
    burnKeepAlive: charged({ refTime: 20_720_000n }),
    upgrade: { base: 14_674_000n, each: 14_648_188n },
  },
});

const of =
  (pick: (weights: BalancesWeights) => DispatchInfo) =>
  (_: object, { spec }: DeclarationContext): DispatchInfo =>
    pick(weightsAt(spec));

/** Source: `frame/balances/src/lib.rs`. */
export const balancesInfo: DispatchInfoTable = {
  transfer_allow_death: of(({ allowDeath }) => allowDeath),
  transfer_keep_alive: of(({ keepAlive }) => keepAlive),
  transfer_all: of(({ all }) => all),
  force_transfer: of((weights) => weights.forced),
  force_set_balance: of(({ set }) => set),
  force_unreserve: of(({ unreserve }) => unreserve),
  force_adjust_total_issuance: of(({ adjust }) => adjust),
  burn: ({ keep_alive }: { keep_alive: boolean }, { spec }) =>
    keep_alive ? weightsAt(spec).burnKeepAlive : weightsAt(spec).burn,
  upgrade_accounts: ({ who }: { who: readonly unknown[] }, { spec }) => {
    const { base, each } = weightsAt(spec).upgrade;
    return charged({
      refTime: base + each * BigInt(who.length),
      proofSize: 990n + 2_603n * BigInt(who.length),
      reads: who.length,
      writes: who.length,
    });
  },
};
