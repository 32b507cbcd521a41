import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createValidator, memoryStateStore, type Validator } from '../src/index.ts';
import { Double, dev, NETUID, subnetOfThree } from './subnetOfThree.ts';

let chain: Awaited<ReturnType<typeof subnetOfThree>>;
beforeAll(async () => {
  chain = await subnetOfThree();
  // The chain shares the seats of a subnet among its mechanisms.
  await chain.sudo('sudo_set_max_allowed_uids', { max_allowed_uids: 128 });
  await chain.sudo('sudo_set_mechanism_count', { mechanism_count: 2 });
  await chain.controls.newBlock({ count: 101 });
});
afterAll(() => chain?.close());

type Asked = { readonly n: number };
const validatorOf = (mechid: number, weightsBlocks: number, state = memoryStateStore()) =>
  createValidator<Asked, Asked>({
    client: chain.client,
    netuid: NETUID,
    hotkey: dev('Alice'),
    synapse: Double,
    ask: () => ({ n: 1 }),
    choose: () => [],
    score: () => ({ [dev('Bob').address]: 1 }),
    mechid,
    weightsBlocks,
    state,
  });
const whatOf = async (validator: Validator<Asked, Asked>) => (await validator.step()).weights.type;

describe('weights of a mechanism', () => {
  test('are due by what was set of that mechanism, whatever the others do', async () => {
    const [zero, one] = [await validatorOf(0, 150), await validatorOf(1, 150)];
    expect(await whatOf(one)).toBe('set');
    // Mechanism 0 has set none since its registration.
    expect(await whatOf(one)).toBe('not-due');
    await chain.controls.newBlock({ count: 120 });
    expect(await whatOf(zero)).toBe('set');
    await chain.controls.newBlock({ count: 40 });
    expect(await whatOf(zero)).toBe('not-due');
    expect(await whatOf(one)).toBe('set');
  });

  test('on their way: an update of another mechanism is not their arrival', async () => {
    await chain.controls.newBlock({ count: 151 });
    const [zero, fresh] = [await validatorOf(0, 150), await validatorOf(1, 150)];
    const { blockNumber } = await chain.client.at('best');
    const sending = { fromBlock: blockNumber + 1, untilBlock: blockNumber + 65 };
    const one = await validatorOf(1, 150, memoryStateStore({ ...fresh.state(), sending }));
    expect(await whatOf(zero)).toBe('set');
    expect(await whatOf(one)).toBe('on-their-way');
  });
});
