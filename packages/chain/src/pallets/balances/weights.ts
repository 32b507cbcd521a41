import type { DispatchInfoTable } from '../../runtime/DispatchInfo.ts';
import { charged } from '../../runtime/weight.ts';

const account = { proofSize: 3_593n, reads: 1, writes: 1 } as const;

/**
 * Transfers: as the runtime of spec 300 charges them, by the events of its traces. The others: `frame/balances/src/weights.rs`,
 * benchmark of 2024-05-06, an older one than mainnet's; their fees can differ by some thousand rao.
 */
export const balancesInfo: DispatchInfoTable = {
  transfer_allow_death: charged({ refTime: 51_105_000n, ...account }),
  transfer_keep_alive: charged({ refTime: 40_655_000n, ...account }),
  transfer_all: charged({ refTime: 51_205_000n, ...account }),
  force_transfer: charged({ refTime: 49_944_000n, proofSize: 6_196n, reads: 2, writes: 2 }),
  force_set_balance: charged({ refTime: 19_929_000n, ...account }),
  force_unreserve: charged({ refTime: 17_233_000n, ...account }),
  force_adjust_total_issuance: charged({ refTime: 6_594_000n }),
  burn: ({ keep_alive }: { keep_alive: boolean }) =>
    charged({ refTime: keep_alive ? 20_711_000n : 30_968_000n }),
  upgrade_accounts: ({ who }: { who: readonly unknown[] }) =>
    charged({
      refTime: 16_588_000n + 13_973_659n * BigInt(who.length),
      proofSize: 990n + 2_603n * BigInt(who.length),
      reads: who.length,
      writes: who.length,
    }),
};
