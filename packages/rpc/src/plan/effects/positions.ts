import type { StakeOf } from '../../intents/shared/everything.ts';
import { ss58Of } from '../../reads/shared/accounts.ts';
import type { Ledger } from '../createLedger.ts';

/** Stake of a coldkey on a hotkey of a subnet. */
export interface Position extends StakeOf {
  /** How much, rao. */
  readonly rao: bigint;
}

/** All stake of a coldkey, after what has happened, in the order of subnets. */
export async function positionsOf(ledger: Ledger, coldkey: string): Promise<readonly Position[]> {
  const infos = await ledger.view.call('StakeInfoRuntimeApi', 'get_stake_info_for_coldkey', coldkey);
  const atBlock = infos.map(({ hotkey, netuid, stake }) => ({
    coldkey,
    hotkey: ss58Of(hotkey),
    netuid,
    rao: stake,
  }));
  return positionsNow(ledger, atBlock, (of) => of.coldkey === coldkey);
}

/** The positions that fit, after what has happened: those of the block, and those that came since, which no node knows of. */
export function positionsNow(
  { effects, changed }: Ledger,
  atBlock: readonly Position[],
  fits: (of: StakeOf) => boolean,
): readonly Position[] {
  const found = new Map<string, Position>();
  const add = ({ coldkey, hotkey, netuid }: StakeOf, rao: bigint) =>
    found.set(`${coldkey} ${hotkey} ${netuid}`, { coldkey, hotkey, netuid, rao });
  for (const effect of effects) if (effect.kind === 'stake') add(effect, 0n);
  for (const position of atBlock) add(position, position.rao);
  return [...found.values()]
    .map((position) => ({ ...position, rao: changed(position, position.rao) }))
    .filter((position) => position.rao > 0n && fits(position))
    .sort((a, b) => a.netuid - b.netuid);
}
