import type { EpochEngine } from '@taokit/yuma';
import type { Context } from '../../../runtime/Context.ts';
import type { ShareLease } from '../coinbase/payOwnerCut.ts';

/** What of a block belongs to other parts of the pallet than its economy, in the order it runs. */
export interface BlockHooks {
  /** What computes epochs. */
  readonly engine: EpochEngine;
  /** Prices of registrations (`update_registration_prices_for_networks`). */
  readonly updateRegistrationPrices: (context: Context) => void;
  /** Timelocked weights whose time has come (`reveal_crv3_commits`). */
  readonly revealWeights: (context: Context) => void;
  /** The contributors' part of a leased subnet's owner's cut; answers what the owner keeps, rao. */
  readonly shareLease: ShareLease;
  /** Children that become live with a subnet's epoch (`do_set_pending_children`). */
  readonly setPendingChildren: (context: Context, netuid: number) => void;
}
