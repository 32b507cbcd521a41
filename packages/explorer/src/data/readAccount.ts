import { decodeSs58 } from '@taokit/keys';
import type { Snapshot, ValuedPosition } from '@taokit/rpc';

/** An account at one block. */
export interface AccountView {
  readonly block: number;
  readonly address: string;
  /** Free TAO, reserved TAO, and what of the free is frozen; rao. */
  readonly freeRao: bigint;
  readonly reservedRao: bigint;
  readonly frozenRao: bigint;
  /** Transactions it has made. */
  readonly nonce: number;
  /** What it staked, and what that is worth at the price before any order. */
  readonly positions: readonly ValuedPosition[];
  readonly stakeValueRao: bigint;
  /** Hotkeys it owns. */
  readonly hotkeys: readonly string[];
  /** The coldkey that owns it, where it is a hotkey. */
  readonly owner: string | undefined;
  /** Subnets where it has a seat as a hotkey. */
  readonly seats: readonly number[];
  /** Names of the subnets. */
  readonly names: ReadonlyMap<number, string>;
}

/** Reads an account, as a coldkey and as a hotkey. */
export async function readAccount(at: Snapshot, address: string): Promise<AccountView> {
  const [account, valuation, hotkeys, owner, seats, names] = await Promise.all([
    at.query('System', 'Account', address),
    at.staking.stakeValueForColdkey(address),
    at.neurons.ownedHotkeys(address),
    at.neurons.hotkeyOwner(address),
    at.neurons.netuidsForHotkey(address),
    at.subnets.subnetNames(),
  ]);
  return {
    block: at.blockNumber,
    address,
    freeRao: account.data.free,
    reservedRao: account.data.reserved,
    frozenRao: account.data.frozen,
    nonce: account.nonce,
    positions: valuation.positions,
    stakeValueRao: valuation.value.rao,
    hotkeys,
    owner,
    seats,
    names,
  };
}

/**
 * What is wrong with an address, with what works.
 *
 * @param text - what was typed
 */
export function addressProblem(text: string): string | undefined {
  try {
    decodeSs58(text.trim());
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'This is no address.';
  }
}
