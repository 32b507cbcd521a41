import { refuse } from '@taokit/errors';
import { encodeSs58, type Keypair, keypairFromUri } from '@taokit/keys';
import { createWriter } from '@taokit/rpc';
import { type Caller, createDendrite, defineSynapse, handle } from '@taokit/subnet';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  CHAIN_STAKE_THRESHOLD_RAO,
  createSubnetClient,
  createTill,
  createValidator,
  memoryStateStore,
  type Payment,
  provePayment,
  type Route,
  type ValidatorOptions,
} from '../src/index.ts';
import { createMiner, type Miner, type MinerOptions } from '../src/node/index.ts';
import { Double, dev, honest, lazy, NETUID, subnetOfThree } from './subnetOfThree.ts';

let chain: Awaited<ReturnType<typeof subnetOfThree>>;
const miners: Miner[] = [];
beforeAll(async () => {
  chain = await subnetOfThree();
});
afterEach(async () => {
  await Promise.all(miners.splice(0).map((miner) => miner.stop()));
});
afterAll(() => chain?.close());

async function start(name: 'Bob' | 'Charlie', options: Partial<MinerOptions> = {}): Promise<Miner> {
  const miner = await createMiner({
    client: chain.client,
    netuid: NETUID,
    hotkey: dev(name),
    handlers: [honest],
    announce: ANNOUNCE,
    ...options,
  });
  miners.push(miner);
  return miner;
}

/** The chain takes no address of one's own machine: another is announced, and the way leads here. */
const ANNOUNCE = { ip: '10.0.0.1' };
const route: Route = ({ axon }) => ({ ip: '127.0.0.1', port: axon!.port });

type Asked = { readonly n: number };
const options = (given: Partial<ValidatorOptions<Asked, Asked>> = {}): ValidatorOptions<Asked, Asked> => ({
  client: chain.client,
  netuid: NETUID,
  hotkey: dev('Alice'),
  synapse: Double,
  ask: ({ number }) => ({ n: number + 1 }),
  score: (judged) =>
    Object.fromEntries(
      judged.map(({ neuron, request, asked }) => [
        neuron.hotkey,
        asked.ok && asked.response.n === 2 * request.n ? 1 : 0,
      ]),
    ),
  average: { alpha: 0.5 },
  roundBlocks: 1,
  route,
  ...given,
});

describe('createMiner', () => {
  test('tells the chain where it is, once', async () => {
    const miner = await start('Bob');
    const { axon } = (await chain.client.reads.metagraph({ netuid: NETUID }))!.byHotkey(dev('Bob').address)!;
    expect(axon).toMatchObject({ ip: '10.0.0.1', port: Number(new URL(miner.url).port) });
    const before = await chain.client.at('best');
    await miner.stop();
    await start('Bob', { listen: { port: axon!.port } });
    expect((await chain.client.at('best')).blockNumber).toBe(before.blockNumber);
  });

  test('answers who is registered and has what it asks for', async () => {
    const miner = await start('Bob', { require: { minStakeRao: 1_000_000_000n }, operatorPort: 0 });
    const peer = { hotkey: dev('Bob').address, url: miner.url };
    const ask = (name: Parameters<typeof dev>[0]) =>
      createDendrite({ hotkey: dev(name) }).ask(peer, Double, { n: 21 });
    expect(await ask('Alice')).toMatchObject({ ok: true, response: { n: 42 } });
    expect(await ask('Charlie')).toMatchObject({ refusal: 'StakeTooLow' });
    expect(await ask('Eve')).toMatchObject({ refusal: 'NotRegistered' });
    const metrics = await (await fetch(`${miner.operatorUrl}/metrics`)).text();
    expect(metrics).toContain('taokit_miner_requests_total{synapse="Double",outcome="answered"} 1');
    expect(metrics).toContain('taokit_miner_requests_total{synapse="Double",outcome="NotRegistered"} 1');
    expect(await (await fetch(`${miner.operatorUrl}/health`)).json()).toEqual({ ok: true });
  });

  test('a hotkey without a seat does not start', async () => {
    const eve = createMiner({ client: chain.client, netuid: NETUID, hotkey: dev('Eve'), handlers: [] });
    await expect(eve).rejects.toMatchObject({ code: 'neuron/not-registered' });
    const nowhere = createMiner({ client: chain.client, netuid: 99, hotkey: dev('Bob'), handlers: [] });
    await expect(nowhere).rejects.toMatchObject({ code: 'neuron/no-such-subnet' });
  });

  test('an option it does not know is refused', async () => {
    const miner = createMiner({
      client: chain.client,
      netuid: NETUID,
      hotkey: dev('Bob'),
      handlers: [],
      blacklist: [],
    } as never);
    await expect(miner).rejects.toMatchObject({ code: 'neuron/unknown-field' });
  });
});

describe('createValidator', () => {
  test('asks, scores, sets weights, and the chain pays the honest miner', async () => {
    await start('Bob');
    await start('Charlie', { handlers: [lazy] });
    const validator = await createValidator(options());
    const step = await validator.step();
    expect(step.judged.map(({ neuron, asked }) => [neuron.hotkey, asked.ok])).toEqual([
      [dev('Bob').address, true],
      [dev('Charlie').address, true],
    ]);
    expect(step.weights).toMatchObject({ type: 'set', result: { isSuccess: true } });
    expect(validator.state().scores).toEqual({ [dev('Bob').address]: 1, [dev('Charlie').address]: 0 });
    await chain.controls.newBlock({ epochOf: NETUID });
    const metagraph = (await chain.client.reads.metagraph({ netuid: NETUID }))!;
    expect(metagraph.byHotkey(dev('Bob').address)!.incentive.raw).toBe(65_535);
    expect(metagraph.byHotkey(dev('Charlie').address)!.incentive.raw).toBe(0);
  });

  test('does not set weights before it is time', async () => {
    const validator = await createValidator(options());
    const { weights, block } = await validator.step();
    if (weights.type !== 'not-due') throw new Error(weights.type);
    expect(weights.nextBlock).toBeGreaterThan(block);
  });

  test('a miner that is gone scores 0 and is a refusal, not an error', async () => {
    await start('Bob');
    await start('Bob', {
      handlers: [handle(Double, { forward: ({ n }) => ({ n: 2 * n }), blacklist: () => refuse('No', 'no') })],
    });
    await Promise.all(miners.splice(0).map((miner) => miner.stop()));
    const validator = await createValidator(options({ state: memoryStateStore() }));
    const { judged } = await validator.step();
    expect(judged.every(({ asked }) => !asked.ok && asked.refusal === 'Unreachable')).toBe(true);
    expect(Object.values(validator.state().scores)).toEqual([0, 0]);
  });

  test('a miner whose answer makes the schema throw is a refusal; the round goes on', async () => {
    await start('Bob');
    const Text = { ...Double, response: v.object({ n: v.any() }) };
    await start('Charlie', { handlers: [handle(Text, { forward: () => ({ n: 'no number' }) })] });
    const whole = v.pipe(
      v.any(),
      v.transform((n) => Number(BigInt(n))),
    );
    const synapse = { ...Double, response: v.object({ n: whole }) };
    const validator = await createValidator(options({ synapse, state: memoryStateStore() }));
    const { judged } = await validator.step();
    expect(judged.map(({ asked }) => (asked.ok ? asked.response.n : asked.refusal))).toEqual([
      2,
      'InvalidAnswer',
    ]);
    expect(validator.state()).toMatchObject({
      round: 1,
      scores: { [dev('Bob').address]: 1, [dev('Charlie').address]: 0 },
    });
  });

  test('killed after its weights were noted: goes on without setting them twice', async () => {
    await start('Bob');
    await chain.controls.newBlock({ count: 400 });
    const store = memoryStateStore();
    const first = await createValidator(options({ state: store }));
    expect((await first.step()).weights.type).toBe('set');
    const { lastUpdateBlock } = (await chain.client.reads.metagraph({ netuid: NETUID }))!.byHotkey(
      dev('Alice').address,
    )!;
    // As it was when it had sent them and did not know yet.
    const kept = {
      ...first.state(),
      sending: { fromBlock: lastUpdateBlock, untilBlock: lastUpdateBlock + 64 },
    };
    const second = await createValidator(options({ state: memoryStateStore(kept) }));
    expect((await second.step()).weights.type).toBe('not-due');
    expect(second.state()).toMatchObject({ sending: null, scores: first.state().scores });
  });

  test('killed before they were sent: waits until they can no longer arrive, then sends', async () => {
    await start('Bob');
    await chain.controls.newBlock({ count: 400 });
    const { blockNumber } = await chain.client.at('best');
    const fresh = await createValidator(options());
    const kept = { ...fresh.state(), sending: { fromBlock: blockNumber + 1, untilBlock: blockNumber + 65 } };
    const validator = await createValidator(options({ state: memoryStateStore(kept) }));
    expect((await validator.step()).weights).toEqual({ type: 'on-their-way', untilBlock: blockNumber + 65 });
    await chain.controls.newBlock({ count: 70 });
    expect((await validator.step()).weights.type).toBe('set');
  });

  test('a state of another validator is refused', async () => {
    const kept = { ...(await createValidator(options())).state(), hotkey: dev('Bob').address };
    await expect(createValidator(options({ state: memoryStateStore(kept) }))).rejects.toMatchObject({
      code: 'neuron/state-of-another',
    });
    const broken = { load: async () => ({ format: 'x' }), save: async () => undefined };
    await expect(createValidator(options({ state: broken }))).rejects.toMatchObject({
      code: 'neuron/state-damaged',
    });
  });

  test('run: steps until it is stopped, and tells what fails', async () => {
    await start('Bob');
    const stop = new AbortController();
    const [steps, errors]: [number[], unknown[]] = [[], []];
    const validator = await createValidator(
      options({
        ask: ({ number }) => {
          if (number === 1) throw new Error('no idea');
          return { n: 1 };
        },
      }),
    );
    const running = validator.run({
      signal: stop.signal,
      pollSeconds: 0.01,
      onStep: ({ judged }) => steps.push(judged.length),
      onError: (error) => {
        errors.push(error);
        stop.abort();
      },
    });
    // A step may look at any block: there are new ones until it has failed.
    while (!stop.signal.aborted) {
      await chain.controls.newBlock();
      // A chain of this process leaves no room for timers by itself.
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await running;
    expect(steps[0]).toBeGreaterThan(0);
    expect(String(errors[0])).toContain('no idea');
  });
});

describe('what is passed wrongly', () => {
  const given = (value: unknown) => value as never;
  const fault = { name: 'NeuronError' };

  test.each<[string, unknown]>([
    ['client', {}],
    ['hotkey', { address: dev('Alice').address }],
    ['synapse', {}],
    ['ask', 'what?'],
    ['average', { alpha: 2 }],
    ['average', { aplha: 1 }],
    ['state', {}],
    ['roundBlocks', 0],
    ['route', 'here'],
    ['scroe', () => ({})],
  ])('createValidator: %s', async (name, value) => {
    await expect(createValidator({ ...options(), [name]: value })).rejects.toMatchObject(fault);
  });

  test('run', async () => {
    const validator = await createValidator(options());
    await expect(validator.run(given(undefined))).rejects.toMatchObject(fault);
    await expect(validator.run({ signal: AbortSignal.abort(), pollSeconds: 0 })).rejects.toMatchObject(fault);
  });

  test('createMiner, createSubnetClient', async () => {
    const miner = { client: chain.client, netuid: NETUID, hotkey: dev('Bob'), handlers: [given({})] };
    await expect(createMiner(miner)).rejects.toMatchObject(fault);
    const asking = { client: chain.client, netuid: NETUID, hotkey: dev('Bob'), route: given(1) };
    expect(() => createSubnetClient(asking)).toThrow('route');
  });

  test('the threshold people ask for is 1,000 alpha', () => {
    expect(CHAIN_STAKE_THRESHOLD_RAO).toBe(1_000n * 1_000_000_000n);
  });
});

describe('createSubnetClient', () => {
  test('finds miners, asks the next when one is dead, compares, pays', async () => {
    await start('Bob');
    await start('Charlie', { handlers: [lazy] });
    const client = createSubnetClient({
      client: chain.client,
      netuid: NETUID,
      hotkey: dev('Alice'),
      coldkey: dev('Alice'),
      route,
    });
    const found = await client.find();
    expect(found.map(({ hotkey }) => hotkey)).toEqual([dev('Bob').address, dev('Charlie').address]);
    const both = await client.ask(Double, { n: 4 }, { miners: 2 });
    expect(client.compare(both).map(({ response, share }) => [response.n, share])).toEqual([
      [8, 1],
      [0, 0],
    ]);
    await miners.shift()!.stop();
    const next = await client.ask(Double, { n: 4 });
    expect(next.map(({ asked }) => asked.ok)).toEqual([false, true]);
    const paid = await client.pay(found[0]!, '1.5');
    expect(paid.isSuccess).toBe(true);
  });
});

describe('createTill', () => {
  const Paid = defineSynapse({
    name: 'Paid',
    request: v.object({ n: v.number(), payment: v.any() }),
    response: v.object({ n: v.number() }),
  });
  const priceRao = 250_000_000n;
  const bob = dev('Bob').address;
  const openTill = () => createTill({ client: chain.client, hotkey: bob, coldkey: bob, priceRao });

  test('a stranger buys one answer, once', async () => {
    const till = await openTill();
    const paid = handle(
      Paid,
      till.sell(({ payment }) => payment, { forward: ({ n }) => ({ n: 2 * n }) }),
    );
    await start('Bob', { handlers: [honest, paid], open: ['Paid'] });
    const eve = createSubnetClient({
      client: chain.client,
      netuid: NETUID,
      hotkey: dev('Eve'),
      coldkey: dev('Alice'),
      route,
    });
    const bought = await eve.buy(Paid, (payment) => ({ n: 4, payment }), { amountTao: '0.25' });
    expect(bought).toMatchObject({ neuron: { hotkey: bob }, asked: { ok: true, response: { n: 8 } } });
    const again = await eve.ask(Paid, { n: 4, payment: bought.payment });
    expect(again[0]).toMatchObject({ asked: { ok: false, refusal: 'NotVerified' } });
    expect((await eve.ask(Double, { n: 4 }))[0]).toMatchObject({ asked: { refusal: 'NotRegistered' } });
  });

  const busy = () => {
    throw new Error('no place');
  };

  test('a payment is given back when no answer went out', async () => {
    const till = await openTill();
    let works = false;
    const paid = handle(
      Paid,
      till.sell(({ payment }) => payment, {
        forward: ({ n }) => {
          if (!works) throw new Error('broken');
          return { n: 2 * n };
        },
      }),
    );
    await start('Bob', { handlers: [paid], open: ['Paid'] });
    const { client } = chain;
    const asking = { client, netuid: NETUID, hotkey: dev('Eve'), coldkey: dev('Alice'), route };
    const eve = createSubnetClient(asking);
    const bought = await eve.buy(Paid, (payment) => ({ n: 4, payment }), { amountTao: '0.25' });
    expect(bought.asked).toMatchObject({ refusal: 'ForwardFailed' });
    works = true;
    const request = { n: 4, payment: bought.payment };
    const both = await Promise.all([eve.ask(Paid, request), eve.ask(Paid, request)]);
    expect(both.map(([first]) => first!.asked.ok).toSorted()).toEqual([false, true]);
  });

  test('the end of a request without an answer gives back what it took, and nothing that was taken since', async () => {
    const till = await openTill();
    const made = await transfer('0.25');
    const payment = provePayment(dev('Alice'), { ...made, asker: dev('Eve').address, miner: bob });
    const caller = { hotkey: dev('Eve').address } as Caller;
    const hooks = till.sell(() => payment, { forward: () => 1 });
    const [first, second, third] = [0, 1, 2].map(() => ({ caller, signal: AbortSignal.abort() }));
    expect(await hooks.verify!({}, first!)).toMatchObject({ ok: true });
    expect(await hooks.verify!({}, second!)).toMatchObject({ refusal: 'PaymentSpent' });
    hooks.unanswered!({}, second!);
    expect(await hooks.verify!({}, second!)).toMatchObject({ refusal: 'PaymentSpent' });
    hooks.unanswered!({}, first!);
    expect(await hooks.verify!({}, second!)).toMatchObject({ ok: true });
    hooks.unanswered!({}, first!);
    expect(await hooks.verify!({}, third!)).toMatchObject({ refusal: 'PaymentSpent' });
  });

  test('a miner that has no place, or answers what does not fit, keeps no payment', async () => {
    const till = await openTill();
    let answer: unknown;
    const sold = till.sell(({ payment }: { n: number; payment?: unknown }) => payment, {
      forward: () => ({ n: answer as number }),
    });
    const [paid, full] = [handle(Paid, sold), handle({ ...Paid, name: 'Full' }, { ...sold, priority: busy })];
    const miner = await start('Bob', { handlers: [paid, full], open: ['Paid', 'Full'] });
    const made = await transfer('0.25');
    const payment = provePayment(dev('Alice'), { ...made, asker: dev('Eve').address, miner: bob });
    const eve = createDendrite({ hotkey: dev('Eve') });
    const ask = (name: string) =>
      eve.ask({ hotkey: bob, url: miner.url }, { ...Paid, name }, { n: 1, payment });
    expect(await ask('Full')).toMatchObject({ refusal: 'ForwardFailed' });
    // No number, none that JSON has, and one that the caller reads as another.
    for (answer of ['no number', Number.POSITIVE_INFINITY, new Date(0)])
      expect(await ask('Paid')).toMatchObject({ refusal: 'InvalidAnswer' });
    answer = 2;
    expect(await ask('Paid')).toMatchObject({ ok: true, response: { n: 2 } });
    expect(await ask('Paid')).toMatchObject({ refusal: 'NotVerified' });
  });

  test('buy: nothing is paid by whom a till takes nothing from; what was paid is in the error where nothing was asked', async () => {
    await start('Bob');
    const asking = { client: chain.client, netuid: NETUID, route };
    const buy = (coldkey: Keypair | undefined, request: (payment: Payment) => never, hotkey = dev('Eve')) =>
      createSubnetClient({ ...asking, hotkey, ...(coldkey && { coldkey }) }).buy(Paid, request, {
        amountTao: '0.25',
      });
    const wrong = () => {
      throw new Error('no request');
    };
    const { blockNumber } = await chain.client.at('best');
    await expect(buy(undefined, wrong)).rejects.toMatchObject({ code: 'neuron/missing-field' });
    const other = keypairFromUri('//Alice', { type: 'ed25519' });
    await expect(buy(other, wrong)).rejects.toMatchObject({ code: 'neuron/wrong-type' });
    const foreign = { ...dev('Eve'), address: encodeSs58(dev('Eve').publicKey, 0) };
    await expect(buy(dev('Alice'), wrong, foreign)).rejects.toMatchObject({ code: 'neuron/wrong-type' });
    expect((await chain.client.at('best')).blockNumber).toBe(blockNumber);
    await expect(buy(dev('Alice'), wrong)).rejects.toMatchObject({
      code: 'neuron/paid-not-asked',
      values: { payment: { block: blockNumber + 1, from: dev('Alice').address } },
    });
  });

  test('takes no other payment than one to it, for who asks, of the price, made since it opened', async () => {
    const early = await transfer('0.25');
    const till = await openTill();
    const [made, low] = [await transfer('0.25'), await transfer('0.24')];
    const asker = dev('Eve').address;
    const prove = (given: object = {}, payer = dev('Alice')): Payment =>
      provePayment(payer, { ...made, asker, miner: bob, ...given });
    const refusal = async (payment: unknown) => {
      const taken = await till.accept(payment, asker);
      return taken.ok ? undefined : taken.refusal;
    };
    for (const nothing of [
      null,
      1,
      {},
      [],
      { ...prove(), proof: 'x' },
      { ...prove(), block: -1 },
      { ...prove(), from: 'x' },
    ])
      expect(await refusal(nothing)).toBe('NoPayment');
    expect(await refusal(prove({ asker: bob }))).toBe('PaymentNotProven');
    expect(await refusal(prove({ miner: asker }))).toBe('PaymentNotProven');
    expect(await refusal({ ...prove({}, dev('Charlie')), from: dev('Alice').address })).toBe(
      'PaymentNotProven',
    );
    expect(await refusal(prove({}, dev('Charlie')))).toBe('PaymentNotFound');
    expect(await refusal(prove(low))).toBe('PaymentNotFound');
    expect(await refusal(prove({ extrinsic: 99 }))).toBe('PaymentNotFound');
    expect(await refusal(prove({ block: made.block + 50 }))).toBe('PaymentNotFound');
    expect(await refusal(prove(early))).toBe('PaymentTooOld');
    const both = await Promise.all([refusal(prove()), refusal(prove())]);
    expect(both.toSorted()).toEqual(['PaymentSpent', undefined]);
  });

  async function transfer(amountTao: string) {
    const writer = createWriter(chain.client, { coldkey: dev('Alice') });
    const { blockNumber, extrinsicIndex } = await writer.execute({
      op: 'transfer',
      destSs58: bob,
      amountTao,
    });
    return { block: blockNumber, extrinsic: extrinsicIndex };
  }
});
