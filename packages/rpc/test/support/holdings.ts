import { basketEscrowAccount, computeOwedShares } from '@taokit/dtao/baskets';
import { encodeSs58 } from '@taokit/keys';
import type { PinnedView } from '../../src/chainView/ChainView.ts';
import type { Plan } from '../../src/plan/Plan.ts';

/** Amounts in rao, by what they are: `free 5…`, `stake coldkey hotkey netuid`, `shares coldkey hotkey`. */
export type Holdings = Readonly<Record<string, bigint>>;

/** The account that holds what is in baskets. */
export const ESCROW: string = encodeSs58(basketEscrowAccount());

/** Everything everybody holds: free TAO, stake, and shares of baskets. */
export async function holdings(view: PinnedView): Promise<Holdings> {
  const found: Record<string, bigint> = {};
  const accounts = await view.entries('System', 'Account');
  const coldkeys = accounts.map(({ keys }) => encodeSs58(keys[0] as Uint8Array));
  for (const [at, { value }] of accounts.entries())
    found[`free ${coldkeys[at]}`] = (value as { readonly data: { readonly free: bigint } }).data.free;
  const all = [...new Set([...coldkeys, ESCROW])];
  const infos = (await view.call(
    'StakeInfoRuntimeApi',
    'get_stake_info_for_coldkeys',
    all,
  )) as readonly (readonly [
    Uint8Array,
    readonly { readonly hotkey: Uint8Array; readonly netuid: number; readonly stake: bigint }[],
  ])[];
  for (const [coldkey, positions] of infos)
    for (const { hotkey, netuid, stake } of positions)
      found[`stake ${encodeSs58(coldkey)} ${encodeSs58(hotkey)} ${netuid}`] = stake;
  await addShares(view, found);
  return found;
}

/** What everybody may claim of baskets, by root stake and by what was claimed before. */
async function addShares(view: PinnedView, found: Record<string, bigint>): Promise<void> {
  const claimed = new Map<string, bigint>();
  for (const { keys, value } of await view.entries('SubtensorModule', 'BasketClaimed'))
    claimed.set(`${encodeSs58(keys[1] as Uint8Array)} ${encodeSs58(keys[0] as Uint8Array)}`, value as bigint);
  const staked = Object.keys(found).flatMap((name) => name.match(/^stake (\S+ \S+) 0$/)?.[1] ?? []);
  for (const who of new Set([...claimed.keys(), ...staked])) {
    if (who.startsWith(ESCROW)) continue;
    const rate = await view.query('SubtensorModule', 'BasketRate', who.split(' ')[1]!);
    const rootStakeRao = found[`stake ${who} 0`] ?? 0n;
    found[`shares ${who}`] = computeOwedShares(rate.bits, {
      rootStakeRao,
      claimedShares: claimed.get(who) ?? 0n,
    });
  }
}

/** What changed between two states. */
export function changes(before: Holdings, after: Holdings): Holdings {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const change = (after[name] ?? 0n) - (before[name] ?? 0n);
      return change === 0n ? [] : [[name, change]];
    }),
  );
}

/** What a plan's effects add up to, by the same names; what of the fee is paid back counts as well. */
export function plannedChanges(plan: Plan, feePaidRao: bigint): Holdings {
  const sums: Record<string, bigint> = {};
  const add = (name: string, rao: bigint) => {
    sums[name] = (sums[name] ?? 0n) + rao;
  };
  for (const effect of plan.effects) {
    if (effect.kind === 'balance') add(`free ${effect.account}`, effect.changeRao);
    if (effect.kind === 'deposit') add(`free ${effect.account}`, -effect.changeRao);
    if (effect.kind === 'stake')
      add(`stake ${effect.coldkey} ${effect.hotkey} ${effect.netuid}`, effect.changeRao);
    if (effect.kind === 'basket') add(`shares ${effect.coldkey} ${effect.hotkey}`, effect.changeShares);
  }
  add(`free ${plan.address}`, plan.feeRao - feePaidRao);
  return Object.fromEntries(Object.entries(sums).filter(([, rao]) => rao !== 0n));
}
