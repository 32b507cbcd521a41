import { Authorities } from '../pallets/aura/storage.ts';
import { NEW_LOGIC } from '../pallets/balances/ensureUpgraded.ts';
import { TotalIssuance } from '../pallets/balances/storage.ts';
import { TotalIssuance as SubtensorIssuance } from '../pallets/subtensorModule/storage/emission.ts';
import { Key } from '../pallets/sudo/storage.ts';
import { Account } from '../pallets/system/storage.ts';
import { Now } from '../pallets/timestamp/storage.ts';
import type { State } from '../state/State.ts';
import type { Genesis } from './Genesis.ts';

/**
 * Writes the first state, but for what its calls do.
 *
 * @param state - an empty one
 * @param genesis - how the chain begins
 */
export function buildGenesis(state: State, genesis: Genesis): void {
  for (const [account, free] of genesis.balances)
    Account.insert(state, account, {
      nonce: 0,
      consumers: 0,
      providers: 1,
      sufficients: 0,
      data: { free, reserved: 0n, frozen: 0n, flags: NEW_LOGIC },
    });
  const issuedRao = genesis.balances.reduce((sum, [, free]) => sum + free, 0n);
  TotalIssuance.insert(state, issuedRao);
  SubtensorIssuance.insert(state, issuedRao);
  Now.insert(state, BigInt(genesis.timestampMs));
  if (genesis.sudo !== undefined) Key.insert(state, genesis.sudo);
  if (genesis.authorities !== undefined) Authorities.insert(state, genesis.authorities);
  for (const write of genesis.writes ?? []) write(state);
}
