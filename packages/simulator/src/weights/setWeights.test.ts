import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { fastParameters, ONE, person, smallNetwork, unsigned } from '../../test/smallNetwork.ts';
import { createChainState } from '../state/createChainState.ts';
import type { SubnetParameters } from '../state/SubnetParameters.ts';
import type { ChainEvent } from '../system/ChainEvent.ts';
import type { DispatchErrorName } from '../system/DispatchResult.ts';
import { produceBlock } from '../system/produceBlock.ts';
import { setWeights, type WeightsOrder } from './setWeights.ts';

const validator = person('validator');
const miner = person('miner');
const stranger = person('stranger');

/** A subnet with the owner (uid 0), a validator with stake and permit (1) and a miner without (2). */
function startNetwork(parameters: Partial<SubnetParameters> = {}, stakeThresholdRao = 0n) {
  const state = createChainState({
    ...smallNetwork([validator, miner, stranger], { ...fastParameters, ...parameters }),
    parameters: { stakeThresholdRao },
  });
  const { account, hotkey } = validator;
  produceBlock(state, referenceEngine, [
    ...[validator, miner].map((someone) =>
      unsigned(someone.account, {
        name: 'SubtensorModule.burned_register',
        args: { netuid: 1, hotkey: someone.hotkey },
      }),
    ),
    unsigned(account, {
      name: 'SubtensorModule.add_stake',
      args: { netuid: 1, hotkey, amountRao: 9n * ONE },
    }),
  ]);
  for (let block = 0; block < 10; block += 1) produceBlock(state, referenceEngine, []);
  return { state, engine: referenceEngine, events: [] as ChainEvent[] };
}

const good: WeightsOrder = { netuid: 1, uids: [2, 0], values: [200, 100], versionKey: 0n };

interface Refusal {
  readonly error: DispatchErrorName;
  readonly sender?: typeof validator;
  readonly order?: Partial<WeightsOrder>;
  readonly parameters?: Partial<SubnetParameters>;
  readonly stakeThresholdRao?: bigint;
}

/** In the order of the chain's checks: each order also breaks the checks that come after it where it can. */
const refusals: readonly Refusal[] = [
  { error: 'SubtensorModule.CanNotSetRootNetworkWeights', order: { netuid: 0, values: [] } },
  { error: 'SubtensorModule.WeightVecNotEqualSize', order: { netuid: 9, values: [1] } },
  { error: 'SubtensorModule.SubNetworkDoesNotExist', order: { netuid: 9 } },
  {
    error: 'SubtensorModule.UidsLengthExceedUidsInSubNet',
    sender: stranger,
    order: { uids: [0, 1, 2, 3], values: [1, 1, 1, 1] },
  },
  { error: 'SubtensorModule.HotKeyNotRegisteredInSubNet', sender: stranger, stakeThresholdRao: 99n * ONE },
  {
    error: 'SubtensorModule.NotEnoughStakeToSetWeights',
    stakeThresholdRao: 99n * ONE,
    parameters: { weightsVersionKey: 5n },
  },
  {
    error: 'SubtensorModule.IncorrectWeightVersionKey',
    order: { versionKey: 4n },
    parameters: { weightsVersionKey: 5n, weightsRateLimitBlocks: 100 },
  },
  {
    error: 'SubtensorModule.SettingWeightsTooFast',
    sender: miner,
    parameters: { weightsRateLimitBlocks: 100 },
  },
  { error: 'SubtensorModule.NeuronNoValidatorPermit', sender: miner, order: { uids: [0, 0] } },
  { error: 'SubtensorModule.DuplicateUids', order: { uids: [7, 7] } },
  {
    error: 'SubtensorModule.UidVecContainInvalidOne',
    order: { uids: [0, 7] },
    parameters: { minAllowedWeights: 3 },
  },
  {
    error: 'SubtensorModule.WeightVecLengthIsLow',
    parameters: { minAllowedWeights: 3, maxWeightsLimitU16: 1 },
  },
  { error: 'SubtensorModule.MaxWeightExceeded', parameters: { maxWeightsLimitU16: 32_767 } },
];

describe('setWeights', () => {
  test('default: stores the weights scaled to 65535', () => {
    const context = startNetwork();
    expect(setWeights(context, validator.hotkey, good)).toEqual({ ok: true });
    const neuron = context.state.subnets.get(1)!.neurons[1]!;
    expect(neuron.weights).toEqual({ uids: [2, 0], values: [65_535, 32_768] });
    expect(neuron.lastUpdateBlock).toBe(context.state.blockNumber);
    expect(context.events).toEqual([{ name: 'SubtensorModule.WeightsSet', netuid: 1, uid: 1 }]);
  });

  test('default: a single weight on oneself needs neither permit, length nor limit', () => {
    const context = startNetwork({ minAllowedWeights: 3, maxWeightsLimitU16: 1 });
    const order = { ...good, uids: [2], values: [9] };
    expect(setWeights(context, miner.hotkey, order)).toEqual({ ok: true });
  });

  test.each(refusals)(
    'rejects: $error',
    ({ error, sender = validator, order, parameters, stakeThresholdRao }) => {
      const context = startNetwork(parameters, stakeThresholdRao);
      const before = structuredClone(context.state);
      expect(setWeights(context, sender.hotkey, { ...good, ...order })).toMatchObject({ ok: false, error });
      expect(context.state).toEqual(before);
    },
  );
});
