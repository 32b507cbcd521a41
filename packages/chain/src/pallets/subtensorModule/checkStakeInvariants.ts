import { equality } from '../../invariants/equality.ts';
import type { InvariantFault } from '../../invariants/InvariantFault.ts';
import type { AccountId } from '../../state/AccountId.ts';
import type { Reads } from '../../state/State.ts';
import { TotalIssuance as BalancesIssuance } from '../balances/storage.ts';
import { BalancerTaoReservoir } from '../swap/storage.ts';
import { Account } from '../system/storage.ts';
import { subnetAccountId } from './staking/palletAccounts.ts';
import { stakeOf } from './staking/sharePool.ts';
import { TotalIssuance } from './storage/emission.ts';
import { SubnetAlphaOut, SubnetTAO } from './storage/pools.ts';
import { AlphaV2, TotalAlphaStaked, TotalHotkeyAlpha, TotalStake } from './storage/staking.ts';
import { DissolveCleanupQueue } from './storage/subnets.ts';

const ROOT = 0;

/**
 * What must add up after every block: TAO in pools against `TotalStake` and the accounts of subnets, positions against what
 * their hotkeys hold, and that against the alpha outside of pools. A dissolved subnet left all sums at once, and what is left of it is
 * paid out and forgotten block by block.
 *
 * @param reads - the state after a block
 */
export function checkStakeInvariants(reads: Reads): readonly InvariantFault[] {
  const isLeft = leftOf(reads);
  return [...checkTao(reads, isLeft), ...checkPositions(reads, isLeft), ...checkAlpha(reads, isLeft)];
}

/** Whether a subnet is not one that is being cleaned up. */
type IsLeft = (netuid: number) => boolean;

function leftOf(reads: Reads): IsLeft {
  const dissolved = DissolveCleanupQueue.get(reads);
  return (netuid) => !dissolved.includes(netuid);
}

/**
 * The pallet's own count of all TAO against the ledger's. No rule of the chain: dust that goes with an account, and balances that
 * root sets, are in the ledger's count alone.
 *
 * @param reads - the state after a block
 */
export function checkIssuance(reads: Reads): readonly InvariantFault[] {
  const rule = 'SubtensorModule.TotalIssuance is Balances.TotalIssuance';
  return [...equality(rule, TotalIssuance.get(reads), BalancesIssuance.get(reads))];
}

function* checkTao(reads: Reads, isLeft: IsLeft): Generator<InvariantFault> {
  const pools = SubnetTAO.entries(reads).filter(([[netuid]]) => isLeft(netuid));
  const pooled = pools.reduce((sum, [, rao]) => sum + rao, 0n);
  yield* equality('TotalStake is all SubnetTAO', TotalStake.get(reads), pooled);
  for (const [[netuid], rao] of pools) {
    const owed = rao + BalancerTaoReservoir.get(reads, netuid);
    const { free } = Account.get(reads, subnetAccountId(netuid)).data;
    if (free < owed)
      yield { rule: "A subnet's account holds its TAO", found: `${free} of ${owed} rao, subnet ${netuid}` };
  }
}

/** Positions are floored: together they may be a rao each below what the hotkey holds, never above. */
function* checkPositions(reads: Reads, isLeft: IsLeft): Generator<InvariantFault> {
  const sums = new Map<string, { readonly rao: bigint; readonly rows: bigint }>();
  for (const [[hotkey, coldkey, netuid]] of AlphaV2.entries(reads)) {
    const { rao, rows } = sums.get(keyOf(hotkey, netuid)) ?? { rao: 0n, rows: 0n };
    const stake = stakeOf(reads, { hotkey, coldkey, netuid });
    sums.set(keyOf(hotkey, netuid), { rao: rao + stake, rows: rows + 1n });
  }
  for (const [[hotkey, netuid], total] of TotalHotkeyAlpha.entries(reads)) {
    if (!isLeft(netuid)) continue;
    const { rao, rows } = sums.get(keyOf(hotkey, netuid)) ?? { rao: 0n, rows: 0n };
    // The decimal floats of shares hold 20 digits: a pool of 10^16 rao is exact to a rao.
    if (rao > total + rows || total - rao > rows + 1n)
      yield {
        rule: 'Positions are what their hotkey holds',
        found: `${rao} of ${total} rao in ${rows} rows, ${keyOf(hotkey, netuid)}`,
      };
  }
}

function* checkAlpha(reads: Reads, isLeft: IsLeft): Generator<InvariantFault> {
  const sums = new Map<number, bigint>();
  for (const [[, netuid], rao] of TotalHotkeyAlpha.entries(reads).filter(([[, of]]) => isLeft(of)))
    sums.set(netuid, (sums.get(netuid) ?? 0n) + rao);
  for (const [netuid, held] of sums) {
    const rule = `TotalAlphaStaked of subnet ${netuid} is all its TotalHotkeyAlpha`;
    yield* equality(rule, TotalAlphaStaked.get(reads, netuid), held);
    const out = SubnetAlphaOut.get(reads, netuid);
    if (netuid !== ROOT && out < held)
      yield { rule: 'Staked alpha is outside of the pool', found: `${held} of ${out} rao, subnet ${netuid}` };
  }
}

function keyOf(hotkey: AccountId, netuid: number): string {
  return `${hotkey} on subnet ${netuid}`;
}
