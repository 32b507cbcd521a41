import { least } from './subnetState.ts';
import type { Json, TraceStorage } from './TraceStorage.ts';

const EXISTENTIAL_DEPOSIT_RAO = 500n;

/** An account as the System pallet keeps it. */
interface Account {
  readonly [key: string]: Json;
  readonly nonce: number;
  readonly consumers: number;
  readonly providers: number;
  readonly data: { readonly free: string; readonly reserved: string; readonly frozen: string };
}

function account(storage: TraceStorage, who: string): Account {
  return storage.get('System.Account', who) as unknown as Account;
}

/** Calls of an account so far. */
export function nonceOf(storage: TraceStorage, who: string): number {
  return account(storage, who).nonce;
}

/** The free balance. */
export function freeBalance(storage: TraceStorage, who: string): bigint {
  return BigInt(account(storage, who).data.free);
}

/**
 * Changes a free balance and the issuance by a signed amount. An account that would hold less than the existential
 * deposit disappears with what is left; an empty one cannot receive less.
 */
export function addBalance(storage: TraceStorage, who: string, changeRao: bigint): void {
  const freeRao = freeBalance(storage, who);
  const wanted = freeRao + changeRao;
  const afterRao = wanted < EXISTENTIAL_DEPOSIT_RAO ? 0n : wanted;
  if (afterRao === freeRao) return;
  const before = account(storage, who);
  const providers = before.providers + (freeRao === 0n ? 1 : 0);
  const data = { ...before.data, free: String(afterRao) };
  if (afterRao === 0n) storage.remove('System.Account', who);
  else storage.set({ ...before, providers, data }, 'System.Account', who);
  const issuanceRao = storage.big('Balances.TotalIssuance') + afterRao - freeRao;
  storage.set(issuanceRao, 'Balances.TotalIssuance');
}

/** What can be withdrawn, with the account kept alive or not. */
export function reducible(storage: TraceStorage, who: string, keepAlive: boolean): bigint {
  const { consumers, providers, data } = account(storage, who);
  const frozenRao = BigInt(data.frozen) - BigInt(data.reserved);
  const mustLive = keepAlive || (BigInt(data.free) > 0n && consumers > 0 && providers <= 1);
  const floorRao = mustLive ? EXISTENTIAL_DEPOSIT_RAO : 0n;
  const keptRao = frozenRao > floorRao ? frozenRao : floorRao;
  const freeRao = BigInt(data.free);
  return freeRao > keptRao ? freeRao - keptRao : 0n;
}

/** `can_remove_balance_from_coldkey_account`: the account need not survive. */
export function canWithdraw(storage: TraceStorage, who: string, amountRao: bigint): boolean {
  return amountRao <= reducible(storage, who, false);
}

/**
 * `remove_balance_from_coldkey_account`: as much of an amount as leaves the existential deposit. Returns what was
 * withdrawn, or the chain's error when that is nothing.
 */
export function withdraw(
  storage: TraceStorage,
  who: string,
  amountRao: bigint,
): bigint | { readonly error: string } {
  if (amountRao === 0n) return 0n;
  const takenRao = least(amountRao, reducible(storage, who, true));
  if (takenRao === 0n) return { error: 'SubtensorModule.ZeroBalanceAfterWithdrawn' };
  addBalance(storage, who, -takenRao);
  return takenRao;
}

/** Moves a balance from one account to another; returns the chain's error, or `undefined`. */
export function transferBalance(
  storage: TraceStorage,
  from: string,
  to: string,
  amountRao: bigint,
  keepAlive: boolean,
): string | undefined {
  if (amountRao === 0n) return undefined;
  const freeRao = freeBalance(storage, from);
  if (amountRao > storage.big('Balances.TotalIssuance')) return 'Arithmetic.Underflow';
  if (amountRao > freeRao) return 'Token.FundsUnavailable';
  if (amountRao > reducible(storage, from, false)) return 'Token.Frozen';
  if (keepAlive && freeRao - amountRao < EXISTENTIAL_DEPOSIT_RAO) return 'Token.NotExpendable';
  if (freeBalance(storage, to) + amountRao < EXISTENTIAL_DEPOSIT_RAO) return 'Token.BelowMinimum';
  if (from === to) return undefined;
  addBalance(storage, from, -amountRao);
  addBalance(storage, to, amountRao);
  return undefined;
}

/** Counts an extrinsic and burns its fee. */
export function payExtrinsic(storage: TraceStorage, signer: string, feeRao: bigint): void {
  const before = account(storage, signer);
  storage.set({ ...before, nonce: before.nonce + 1 }, 'System.Account', signer);
  addBalance(storage, signer, -feeRao);
  const issuanceRao = storage.big('SubtensorModule.TotalIssuance');
  storage.set(issuanceRao - feeRao, 'SubtensorModule.TotalIssuance');
}
