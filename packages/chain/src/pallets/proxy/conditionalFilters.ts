import { callOf, type Variant } from '@taokit/types/registry';
import type { ProxyFilter } from './ProxyFilter.ts';

/** Transfers below it are small: rao of TAO, or of alpha. */
const SMALL_RAO = 500_000_000n;

const TRANSFERS = ['Balances.transfer_keep_alive', 'Balances.transfer_allow_death'];

/**
 * Transfers of small amounts (`SmallTransferCalls`).
 *
 * @param ofStake - the calls that transfer alpha, by their names in `SubtensorModule`
 */
export function smallTransfers(ofStake: readonly string[]): ProxyFilter {
  const stake = ofStake.map((call) => `SubtensorModule.${call}`);
  return {
    decide({ path, arguments: args }) {
      if (stake.includes(path)) return (args['alpha_amount'] as bigint) < SMALL_RAO;
      return TRANSFERS.includes(path) && (args['value'] as bigint) < SMALL_RAO;
    },
  };
}

/** The one call of sudo that sets the code (`SudoSetCodeCalls`). */
export const sudoSetCode: ProxyFilter = {
  decide: ({ path, arguments: args }) =>
    path === 'Sudo.sudo_unchecked_weight' && callOf(args['call'] as Variant).path === 'System.set_code',
};
