import { basketEscrowAccount } from '@taokit/dtao/baskets';
import { type AccountId, hexFromBytes } from '../../../state/AccountId.ts';
import type { Reads } from '../../../state/State.ts';
import { DissolveCleanupQueue, NetworksAdded } from '../storage/subnets.ts';

/** Letters `modl` and the pallet's own eight, in hex: what its accounts begin with. */
const PALLET = '0x6d6f646c73756274656e7372';
/** The same with the eight letters of the burn account. */
const BURN = '0x6d6f646c6275726e746e7372';
/** Length of an account as text. */
const LENGTH = 66;
const ROOT = 0;

/** By netuid, once they were asked for: every block asks for all of them. */
const subnetAccounts: (AccountId | undefined)[] = [];

/** The account that holds a subnet's TAO, whether there is such a subnet or not: no key belongs to it. */
export function subnetAccountId(netuid: number): AccountId {
  subnetAccounts[netuid] ??= subnetAccountOf(netuid);
  return subnetAccounts[netuid];
}

function subnetAccountOf(netuid: number): AccountId {
  const bytes = [netuid & 0xff, netuid >> 8].map((byte) => byte.toString(16).padStart(2, '0'));
  return `${PALLET}${bytes.join('')}`.padEnd(LENGTH, '0') as AccountId;
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
export const BURN_ACCOUNT: AccountId = /* @__PURE__ */ BURN.padEnd(LENGTH, '0') as AccountId;

/** The coldkey that holds what root's funds own. */
export const BASKET_ESCROW: AccountId = /* @__PURE__ */ hexFromBytes(basketEscrowAccount());

/** What `Owner` means where nothing is stored: nobody. */
export const NOBODY: AccountId = /* @__PURE__ */ '0x'.padEnd(LENGTH, '0') as AccountId;
