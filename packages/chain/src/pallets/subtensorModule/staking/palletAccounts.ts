import { basketEscrowAccount } from '@taokit/dtao/baskets';
import { littleEndian } from '../../../runtime/hashing.ts';
import { palletAccount } from '../../../runtime/palletAccount.ts';
import { type AccountId, hexFromBytes } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { DissolveCleanupQueue, NetworksAdded } from '../storage/subnets.ts';

const ROOT = 0;

/** By netuid, once they were asked for: every block asks for all of them. */
const subnetAccounts: (AccountId | undefined)[] = [];

/** The account that holds a subnet's TAO, whether there is such a subnet or not: no key belongs to it. */
export function subnetAccountId(netuid: number): AccountId {
  subnetAccounts[netuid] ??= palletAccount('subtensr', littleEndian(netuid, 2));
  return subnetAccounts[netuid];
}

/**
 * The account that holds a subnet's TAO (`get_subnet_account_id`); `undefined` where there is no such subnet. One that was
 * dissolved has it until it is cleaned up.
 */
export function subnetAccount(state: Reads, netuid: number): AccountId | undefined {
  const exists = netuid === ROOT || NetworksAdded.contains(state, netuid);
  return exists || DissolveCleanupQueue.get(state).includes(netuid) ? subnetAccountId(netuid) : undefined;
}

/** The subnet whose TAO an account would hold (`is_subnet_account_id`). */
export function netuidOfAccount(account: AccountId): number | undefined {
  const [low, high] = [account.slice(26, 28), account.slice(28, 30)];
  const netuid = Number.parseInt(`${high}${low}`, 16);
  return account === subnetAccountId(netuid) ? netuid : undefined;
}

/** Where burned TAO goes; it stays issued. */
export const BURN_ACCOUNT: AccountId = /* @__PURE__ */ palletAccount('burntnsr');

/** The coldkey that holds what root's funds own. */
export const BASKET_ESCROW: AccountId = /* @__PURE__ */ hexFromBytes(basketEscrowAccount());

/** What `Owner` means where nothing is stored: nobody. */
export const NOBODY: AccountId = /* @__PURE__ */ hexFromBytes(new Uint8Array(32));
