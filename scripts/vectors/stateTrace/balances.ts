import { least } from './subnetState.ts';
import type { Json, TraceStorage } from './TraceStorage.ts';

const EXISTENTIAL_DEPOSIT_RAO = 500n;

type Account = { readonly [key: string]: Json } & { readonly nonce: number };

function account(storage: TraceStorage, who: string): Account {
  return storage.get('System.Account', who) as Account;
}

function free(storage: TraceStorage, who: string): bigint {
  return BigInt((account(storage, who)['data'] as { readonly free: string }).free);
}

/** Changes a free balance and the issuance by a signed amount. */
export function addBalance(storage: TraceStorage, who: string, changeRao: bigint): void {
  if (changeRao === 0n) return;
  const before = account(storage, who);
  const data = { ...(before['data'] as object), free: String(free(storage, who) + changeRao) } as Json;
  const providers = storage.has('System.Account', who) ? before['providers'] : 1;
  // An account without a balance disappears.
  if (free(storage, who) + changeRao === 0n) storage.remove('System.Account', who);
  else storage.set({ ...before, providers, data } as Json, 'System.Account', who);
  storage.set(storage.big('Balances.TotalIssuance') + changeRao, 'Balances.TotalIssuance');
}

/** What can be withdrawn while the account stays alive. */
export function reducible(storage: TraceStorage, who: string): bigint {
  const rao = free(storage, who) - EXISTENTIAL_DEPOSIT_RAO;
  return rao > 0n ? rao : 0n;
}

/** The free balance, down to nothing. */
export function freeBalance(storage: TraceStorage, who: string): bigint {
  return free(storage, who);
}

/** Withdraws as much of an amount as leaves the existential deposit; returns what was withdrawn. */
export function withdraw(storage: TraceStorage, who: string, amountRao: bigint): bigint {
  const most = reducible(storage, who);
  const taken = least(amountRao, most);
  addBalance(storage, who, -taken);
  return taken;
}

/** Counts an extrinsic and burns its fee. */
export function payExtrinsic(storage: TraceStorage, signer: string, feeRao: bigint): void {
  const before = account(storage, signer);
  storage.set({ ...before, nonce: before.nonce + 1 } as Json, 'System.Account', signer);
  addBalance(storage, signer, -feeRao);
  const issuanceRao = storage.big('SubtensorModule.TotalIssuance');
  storage.set(issuanceRao - feeRao, 'SubtensorModule.TotalIssuance');
}
