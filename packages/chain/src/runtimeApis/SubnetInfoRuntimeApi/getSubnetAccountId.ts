import { subnetAccount } from '../../pallets/subtensorModule/staking/palletAccounts.ts';
import type { ChainReads } from '../../runtime/ChainReads.ts';
import type { AccountId } from '../../state/AccountId.ts';

/** The account that holds a subnet's TAO (`get_subnet_account_id`); nothing where there is no such subnet. */
export function getSubnetAccountId({ state }: ChainReads, netuid: number): AccountId | null {
  return subnetAccount(state, netuid) ?? null;
}
