import { addressOf } from './unwrapCall.ts';

/** How much TAO leaves who makes a call: so many rao, or as much as there is. */
export type Spend = bigint | 'unbounded';

/** What a policy asks about a call. */
export interface CallFacts {
  /** TAO that leaves who makes it, fees and deposits aside. */
  readonly spend: Spend;
  /** Subnets it acts on; `all` for every one, `hidden` where it does not say. */
  readonly netuids: readonly number[] | 'all' | 'hidden';
  /** Accounts that receive something, or power over something; `undefined` for one that is hidden. */
  readonly destinations: readonly (string | undefined)[];
}

type Args = Readonly<Record<string, unknown>>;
type Facts = (args: Args) => Partial<CallFacts>;

const nothing: Facts = () => ({});
const netuid: Facts = (args) => ({ netuids: subnetsIn(args) });
const setting: Facts = (args) => {
  const netuids = subnetsIn(args);
  return {
    netuids: netuids.length === 0 ? 'all' : netuids,
    destinations: Object.values(args).flatMap((value) => (isAccount(value) ? [addressOf(value)] : [])),
  };
};
const isAccount = (value: unknown) => value instanceof Uint8Array && value.length === 32;
const everywhere: Facts = () => ({ netuids: 'all' });
const unbounded: Facts = (args) => ({ spend: 'unbounded', netuids: subnetsIn(args) });
const spends =
  (field: string): Facts =>
  (args) => ({ spend: BigInt(args[field] as bigint), netuids: subnetsIn(args) });
const pays =
  (to: string, amount?: string): Facts =>
  (args) => ({
    spend: amount === undefined ? 'unbounded' : BigInt(args[amount] as bigint),
    netuids: subnetsIn(args),
    destinations: [addressOf(args[to])],
  });

/** A call that is made again and again spends each time, as often as it is made. */
const repeats: Facts = ({ maybe_periodic }) =>
  maybe_periodic === null || maybe_periodic === undefined ? {} : { spend: 'unbounded' };

/**
 * What is known of each call that intents become, and of schedules. A call that is not here is unknown to a policy, and refused where raw calls are.
 */
const FACTS: Readonly<Record<string, Facts>> = {
  'Balances.transfer_keep_alive': pays('dest', 'value'),
  'Balances.transfer_allow_death': pays('dest', 'value'),
  'Balances.transfer_all': pays('dest'),
  'SubtensorModule.add_stake': spends('amount_staked'),
  'SubtensorModule.add_stake_limit': spends('amount_staked'),
  'SubtensorModule.add_stake_burn': spends('amount'),
  'SubtensorModule.stake_into_basket': (args) => ({
    spend: BigInt(args['amount_staked'] as bigint),
    netuids: [0],
  }),
  'SubtensorModule.remove_stake': netuid,
  'SubtensorModule.remove_stake_limit': netuid,
  'SubtensorModule.move_stake': netuid,
  'SubtensorModule.move_stake_limit': netuid,
  'SubtensorModule.swap_stake': netuid,
  'SubtensorModule.swap_stake_limit': netuid,
  'SubtensorModule.transfer_stake': pays('destination_coldkey'),
  'SubtensorModule.transfer_stake_and_hotkey': pays('destination_coldkey'),
  'SubtensorModule.unstake_all': everywhere,
  'SubtensorModule.unstake_all_alpha': everywhere,
  'SubtensorModule.swap_basket': netuid,
  'SubtensorModule.swap_basket_many': netuid,
  'SubtensorModule.claim_root': netuid,
  'SubtensorModule.claim_root_with_hotkey': () => ({ netuids: [0] }),
  // A seat on root has a price like any other.
  'SubtensorModule.root_register': () => ({ spend: 'unbounded', netuids: [0] }),
  'SubtensorModule.burned_register': unbounded,
  'SubtensorModule.pow_register': netuid,
  'SubtensorModule.register_network': () => ({ spend: 'unbounded', netuids: 'hidden' }),
  'SubtensorModule.register_leased_network': () => ({ spend: 'unbounded', netuids: 'hidden' }),
  // It names a lease, not the subnet whose owner it changes.
  'SubtensorModule.terminate_lease': () => ({ netuids: 'hidden' }),
  'SubtensorModule.swap_hotkey': (args) => ({
    spend: 'unbounded',
    netuids: subnetsIn(args),
    destinations: [addressOf(args['new_hotkey'])],
  }),
  'SubtensorModule.try_associate_hotkey': nothing,
  'SubtensorModule.increase_take': nothing,
  'SubtensorModule.decrease_take': nothing,
  'SubtensorModule.set_childkey_take': netuid,
  'SubtensorModule.set_children': (args) => ({
    netuids: subnetsIn(args),
    destinations: (args['children'] as readonly (readonly [unknown, unknown])[]).map(([, child]) =>
      addressOf(child),
    ),
  }),
  'SubtensorModule.serve_axon': netuid,
  'SubtensorModule.serve_axon_tls': netuid,
  'SubtensorModule.serve_prometheus': netuid,
  'SubtensorModule.set_mechanism_weights': netuid,
  'SubtensorModule.commit_timelocked_mechanism_weights': netuid,
  'SubtensorModule.reveal_weights': netuid,
  'SubtensorModule.commit_mechanism_weights': netuid,
  'SubtensorModule.reveal_mechanism_weights': netuid,
  'SubtensorModule.set_coldkey_auto_stake_hotkey': netuid,
  'SubtensorModule.lock_stake': netuid,
  'SubtensorModule.move_lock': netuid,
  'SubtensorModule.set_perpetual_lock': netuid,
  'SubtensorModule.set_reject_locked_alpha': nothing,
  'SubtensorModule.add_collateral': unbounded,
  'SubtensorModule.set_min_collateral': netuid,
  'SubtensorModule.set_identity': nothing,
  'SubtensorModule.set_subnet_identity': netuid,
  'SubtensorModule.start_call': netuid,
  'SubtensorModule.update_symbol': netuid,
  // All that is owned goes to the new coldkey; the announcement names it only by its hash.
  'SubtensorModule.announce_coldkey_swap': () => ({
    spend: 100_000_000n,
    netuids: 'all',
    destinations: [undefined],
  }),
  'SubtensorModule.swap_coldkey_announced': (args) => ({
    spend: 'unbounded',
    netuids: 'all',
    destinations: [addressOf(args['new_coldkey'])],
  }),
  'SubtensorModule.clear_coldkey_swap_announcement': nothing,
  'SubtensorModule.dispute_coldkey_swap': nothing,
  'SubtensorModule.associate_evm_key': netuid,
  'SubtensorModule.sudo_set_root_claim_threshold': netuid,
  'EVM.withdraw': nothing,
  // Whoever acts for an account can do with it what the proxy's type lets it do.
  'Proxy.add_proxy': (args) => ({ destinations: [addressOf(args['delegate'])] }),
  'Proxy.remove_proxy': nothing,
  'Proxy.remove_proxies': nothing,
  'Proxy.create_pure': nothing,
  'Proxy.remove_announcement': nothing,
  'Proxy.reject_announcement': nothing,
  'Proxy.kill_pure': () => ({ spend: 'unbounded' }),
  'Crowdloan.create': (args) => ({
    spend: BigInt(args['deposit'] as bigint),
    destinations: args['target_address'] ? [addressOf(args['target_address'])] : [],
  }),
  'Crowdloan.contribute': (args) => ({ spend: BigInt(args['amount'] as bigint), destinations: [undefined] }),
  // Its creator makes the call that was kept with it, whatever that is.
  'Crowdloan.finalize': () => ({ spend: 'unbounded', netuids: 'all', destinations: [undefined] }),
  'Crowdloan.refund': nothing,
  'Crowdloan.dissolve': nothing,
  'Crowdloan.withdraw': nothing,
  'Crowdloan.update_cap': nothing,
  'Crowdloan.update_end': nothing,
  'Crowdloan.update_min_contribution': nothing,
  'Crowdloan.set_max_contribution': nothing,
  // What they wrap is looked at by itself.
  'Utility.batch_all': nothing,
  'Sudo.sudo': nothing,
  'Scheduler.schedule': repeats,
  'Scheduler.schedule_after': repeats,
  'Scheduler.schedule_named': repeats,
  'Scheduler.schedule_named_after': repeats,
  'Proxy.proxy_announced': nothing,
  'Multisig.as_multi': nothing,
  'Multisig.as_multi_threshold_1': nothing,
  'Multisig.cancel_as_multi': nothing,
};

/**
 * What is known of a call; `undefined` for one that no intent becomes.
 *
 * @param path - `Pallet.call`
 * @param args - its arguments, decoded
 */
export function callFacts(path: string, args: Args): CallFacts | undefined {
  // Settings: those of one subnet take its netuid, the others are of the whole chain; some hand something to an account.
  const facts = Object.hasOwn(FACTS, path)
    ? FACTS[path]
    : path.startsWith('AdminUtils.sudo_')
      ? setting
      : undefined;
  return facts && { spend: 0n, netuids: [], destinations: [], ...facts(args) };
}

/** Every subnet the arguments name, whatever they are called; a netuid that is left out stands for all. */
export function subnetsIn(args: Args): readonly number[] | 'all' {
  const named = Object.entries(args).filter(([name]) => /netuid|^subnets$/.test(name));
  if (named.some(([, value]) => value === null || value === undefined)) return 'all';
  const found = Object.entries(args).flatMap(([name, value]) => {
    if (/netuid|^subnets$/.test(name)) return value as number | readonly number[];
    if (name !== 'legs') return [];
    // Two subnets, then amounts.
    return (value as readonly (readonly number[])[]).flatMap((leg) => leg.slice(0, 2));
  });
  return [...new Set(found)];
}
