import type { AccountId } from '../state/AccountId.ts';
import type { GenesisCall } from './Genesis.ts';

/**
 * The calls that lead to subnets which trade and are emitted to. What keeps subnets apart on mainnet, the time between
 * registrations and before a start, is switched off first.
 *
 * @param owners - whose they are, by netuid from 1 on; an owner is the first neuron, too
 */
export function startedSubnets(owners: readonly AccountId[]): readonly GenesisCall[] {
  const root = (name: string, args: Readonly<Record<string, unknown>>): GenesisCall => ({
    by: 'root',
    call: { path: `AdminUtils.${name}`, arguments: args },
  });
  const own = (by: AccountId, name: string, args: Readonly<Record<string, unknown>>): GenesisCall => ({
    by,
    call: { path: `SubtensorModule.${name}`, arguments: args },
  });
  const all = owners.map((owner, index) => [owner, index + 1] as const);
  return [
    root('sudo_set_network_rate_limit', { rate_limit: 0n }),
    root('sudo_set_start_call_delay', { delay: 0n }),
    ...all.flatMap(([owner, netuid]) => [
      own(owner, 'register_network', { hotkey: owner }),
      own(owner, 'start_call', { netuid }),
      root('sudo_set_subnet_emission_enabled', { netuid, enabled: true }),
    ]),
    ...(owners.length === 0
      ? []
      : [root('sudo_set_commit_reveal_weights_enabled', { netuid: 1, enabled: false })]),
  ];
}
