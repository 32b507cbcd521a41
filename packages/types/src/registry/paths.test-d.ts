import { describe, expectTypeOf, test } from 'vitest';
import type { ApiPath, Call, CallPath, ConstantPath, EventPath, Known, StoragePath } from './index.ts';

describe('paths', () => {
  test('name what the runtime has', () => {
    expectTypeOf<'SubtensorModule.add_stake'>().toExtend<CallPath>();
    expectTypeOf<'SubtensorModule.Tempo'>().toExtend<StoragePath>();
    expectTypeOf<'SubtensorModule.StakeAdded'>().toExtend<EventPath>();
    expectTypeOf<'SubtensorModule.InitialTempo'>().toExtend<ConstantPath>();
    expectTypeOf<'NeuronInfoRuntimeApi.get_neuron'>().toExtend<ApiPath>();
    expectTypeOf<'SubtensorModule.nothing'>().not.toExtend<CallPath>();
  });

  test('leave room for what a newer runtime has', () => {
    expectTypeOf<string>().toExtend<Known<CallPath>>();
    expectTypeOf<Call['path']>().toExtend<string>();
  });
});
