import { U64F64 } from '@taokit/fixed';
import { bySpec } from '@taokit/types';
import type { Call } from '@taokit/types/registry';
import type { Context } from '../../runtime/Context.ts';
import { ruleBySpec } from '../../runtime/ruleBySpec.ts';
import type { AccountId } from '../../state/AccountId.ts';
import type { Reads } from '../../state/State.ts';
import { currentLock, totalAlpha } from '../subtensorModule/staking/locks.ts';
import { minOf } from '../subtensorModule/staking/minMax.ts';
import { stakeOf } from '../subtensorModule/staking/sharePool.ts';
import { MinerCollateral } from '../subtensorModule/storage/collateral.ts';
import { SubtokenEnabled } from '../subtensorModule/storage/subnets.ts';
import { allNetuids } from '../subtensorModule/subnets/existing.ts';
import { alphaPrice, hasPool, type PoolReads } from '../swap/pool.ts';

/** Alpha that a fee may be paid with. */
export interface AlphaSource {
  /** On which hotkey. */
  readonly hotkey: AccountId;
  /** Of which subnet. */
  readonly netuid: number;
}

/** Calls that take stake from one place: the arguments that name hotkey and subnet. */
const ONE_PLACE: Readonly<Record<string, readonly [hotkey: string, netuid: string]>> = {
  'SubtensorModule.remove_stake': ['hotkey', 'netuid'],
  'SubtensorModule.remove_stake_limit': ['hotkey', 'netuid'],
  'SubtensorModule.remove_stake_full_limit': ['hotkey', 'netuid'],
  'SubtensorModule.move_stake': ['origin_hotkey', 'origin_netuid'],
  'SubtensorModule.transfer_stake': ['hotkey', 'origin_netuid'],
  'SubtensorModule.swap_stake': ['hotkey', 'origin_netuid'],
  'SubtensorModule.swap_stake_limit': ['hotkey', 'origin_netuid'],
  'SubtensorModule.recycle_alpha': ['hotkey', 'netuid'],
  'SubtensorModule.burn_alpha': ['hotkey', 'netuid'],
};
/** The same of later releases. */
const ONE_PLACE_LATER: typeof ONE_PLACE = {
  ...ONE_PLACE,
  'SubtensorModule.move_stake_limit': ['origin_hotkey', 'origin_netuid'],
  'SubtensorModule.transfer_stake_and_hotkey': ['origin_hotkey', 'origin_netuid'],
  'SubtensorModule.swap_hotkey': ['hotkey', 'netuid'],
  'SubtensorModule.swap_hotkey_v2': ['hotkey', 'netuid'],
};
/** Calls that may take stake from every subnet. */
const ALL_PLACES: ReadonlySet<string> = new Set([
  'SubtensorModule.unstake_all',
  'SubtensorModule.unstake_all_alpha',
]);

const onePlaceAt = bySpec({ 233: ONE_PLACE, 469: ONE_PLACE_LATER });

/**
 * The alpha a call's fee may be paid with where there is no TAO for it (`fees_in_alpha`). More than one source pays nothing.
 *
 * @param context - where
 * @param payer - who pays
 * @param call - for what
 */
export function alphaSources(
  { state, spec }: Pick<Context, 'state' | 'spec'>,
  payer: AccountId,
  { path, arguments: args }: Call,
): readonly AlphaSource[] {
  const place = onePlaceAt(spec)[path];
  if (place === undefined && !ALL_PLACES.has(path)) return [];
  const hotkey = args[place?.[0] ?? 'hotkey'] as AccountId;
  const netuid = place === undefined ? null : (args[place[1]] as number | null);
  if (netuid !== null) return [{ hotkey, netuid }];
  return tradedNetuids(state, payer, hotkey).map((found) => ({ hotkey, netuid: found }));
}

/** Alpha that a fee of TAO is worth, rao, at the spot price (`get_alpha_amount_for_tao`). */
export function alphaForTao(reads: PoolReads, netuid: number, taoRao: bigint): bigint {
  if (!hasPool(reads.state, netuid)) return taoRao;
  return U64F64.saturatingToU64(U64F64.safeDiv(U64F64.saturatingFromInt(taoRao), alphaPrice(reads, netuid)));
}

function allAlpha({ state }: Context, payer: AccountId, { hotkey, netuid }: AlphaSource): bigint {
  return stakeOf(state, { hotkey, coldkey: payer, netuid });
}

/** Alpha that is free of locks and collateral, rao (`available_to_unstake_from_hotkey`). */
function unlockedAlpha(context: Context, payer: AccountId, { hotkey, netuid }: AlphaSource): bigint {
  const { state } = context;
  const staked = stakeOf(state, { hotkey, coldkey: payer, netuid });
  const collateral = MinerCollateral.get(state, netuid, hotkey, payer)?.locked ?? 0n;
  const locked = currentLock(context, payer, netuid)?.lock.locked_mass ?? 0n;
  return minOf(minus(staked, collateral), minus(totalAlpha(state, payer, netuid), locked));
}

/**
 * Alpha that a fee may be taken from, rao: at 425 locked alpha, too. Which release spared it is not known; 435 is that of collateral,
 * which is never more than there is.
 */
export const freeAlpha: (context: Context, payer: AccountId, source: AlphaSource) => bigint =
  /* @__PURE__ */ ruleBySpec({ 233: allAlpha, 435: unlockedAlpha });

function minus(a: bigint, b: bigint): bigint {
  return a > b ? a - b : 0n;
}

/** Subnets whose alpha is traded and of which a coldkey has some on a hotkey. */
function tradedNetuids(state: Reads, coldkey: AccountId, hotkey: AccountId): readonly number[] {
  return allNetuids(state).filter(
    (netuid) => SubtokenEnabled.get(state, netuid) && stakeOf(state, { hotkey, coldkey, netuid }) !== 0n,
  );
}
