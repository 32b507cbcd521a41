import { computeTaoWeightBits } from '@taokit/dtao/coinbase';
import { type DividendPot, distributeDividends } from '@taokit/dtao/dividends';
import type { Hotkey } from '@taokit/types';
import { hotkeyStakeRao } from '../staking/hotkeys.ts';
import type { ChainState } from '../state/ChainState.ts';
import { ROOT_NETUID, type SubnetState } from '../state/SubnetState.ts';

/** A validator's part of an epoch, before its take, U96F32 bits of rao. */
export interface DividendShare {
  /** The validator. */
  readonly hotkey: Hotkey;
  /** Alpha for its stakers on the subnet. */
  readonly alphaBits: bigint;
  /** TAO for its stakers on the root. */
  readonly rootBits: bigint;
}

/**
 * Shares the validators' alpha and root's TAO among the hotkeys that earned dividends, by the stake behind each. Nobody
 * is paid yet: the stake read is that before the epoch's payments.
 */
export function shareDividends(
  state: ChainState,
  subnet: SubnetState,
  dividendsRao: BigUint64Array,
  pot: DividendPot,
): DividendShare[] {
  const root = state.subnets.get(ROOT_NETUID)!;
  const earners = subnet.neurons.flatMap(({ hotkey }, uid) =>
    dividendsRao[uid]! > 0n ? [{ hotkey, dividendBits: dividendsRao[uid]! << 32n }] : [],
  );
  const parts = distributeDividends(
    pot,
    earners.map(({ hotkey, dividendBits }) => ({
      dividendBits,
      alphaStakeRao: hotkeyStakeRao(subnet, hotkey),
      rootStakeRao: hotkeyStakeRao(root, hotkey),
    })),
    computeTaoWeightBits(state.parameters.taoWeightU64),
    { spec: 265 },
  );
  return earners.map(({ hotkey }, at) => ({ hotkey, ...parts[at]! }));
}
