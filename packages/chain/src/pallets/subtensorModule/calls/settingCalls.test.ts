import { loadRegistry } from '@taokit/types/registry';
import { expect, test } from 'vitest';
import { accountOf, economyWorld } from '../../../../testing/index.ts';
import { ROOT } from '../../../runtime/Origin.ts';
import { RootClaimableThreshold } from '../storage/rootClaims.ts';

const registry = await loadRegistry();
const world = () =>
  economyWorld(registry, {
    subnets: [
      { netuid: 0 },
      {
        netuid: 1,
        taoRao: 10n ** 12n,
        alphaInRao: 10n ** 12n,
        owner: [accountOf('Owner'), accountOf('Hot')],
      },
    ],
    rich: ['Owner'],
  });

test.each<[string, string, number, bigint, string | undefined]>([
  ['root sets it', 'root', 0, 10_000_000n, undefined],
  ['at most a hundredth of a TAO', 'root', 0, 10_000_001n, 'SubtensorModule.InvalidRootClaimThreshold'],
  ['only root’s own is read', 'Owner', 1, 5n, 'SubtensorModule.InvalidRootClaimThreshold'],
  ['nobody else', 'Stranger', 1, 5n, 'BadOrigin'],
])('sudo_set_root_claim_threshold: %s', (_, who, netuid, new_value, refusal) => {
  const { call, context, state } = world();
  const path = 'SubtensorModule.sudo_set_root_claim_threshold';
  const args = { netuid, new_value };
  const result =
    who === 'root' ? context.dispatch({ path, arguments: args } as never, ROOT) : call(who, path, args);
  expect(result).toMatchObject(refusal === undefined ? { ok: true } : { refusal });
  if (refusal === undefined)
    expect(RootClaimableThreshold.get(state, netuid)).toEqual({ bits: new_value << 32n });
});

test.each(['add_liquidity', 'remove_liquidity', 'modify_position', 'toggle_user_liquidity', 'disable_lp'])(
  'Swap.%s is retired',
  (name) => {
    expect(world().call('Owner', `Swap.${name}`, {})).toMatchObject({ refusal: 'Swap.Deprecated' });
  },
);
