import { DEV_ACCOUNTS } from '@taokit/keys';
import { formatRao } from '@taokit/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PinnedView } from '../src/chainView/ChainView.ts';
import type { IntentRequest } from '../src/intents/composeIntent.ts';
import { freeRao, stakeRao } from '../src/intents/shared/everything.ts';
import type { Plan } from '../src/plan/Plan.ts';
import { createWriter } from '../src/writer/createWriter.ts';
import type { ExecutionResult, Writer } from '../src/writer/Writer.ts';
import { type DevnetClient, dev, devnetClient } from './support/devnetClient.ts';

const { Alice, Bob, Charlie, Dave, Eve } = DEV_ACCOUNTS;
/** The first neurons of the two subnets the development chain starts with. */
const HOTKEYS = { one: Alice, two: Bob };

let chain: DevnetClient;
let alice: Writer;
beforeAll(async () => {
  chain = await devnetClient();
  alice = chain.writer('Alice', { hotkey: HOTKEYS.one });
  // Pools stand still, so that a plan of one block holds in the next.
  await done(alice.execute({ op: 'setSubnetEmissionEnabled', netuids: [1, 2], enabled: false }));
});
afterAll(() => chain.close());

async function done(result: Promise<ExecutionResult>): Promise<ExecutionResult> {
  const answer = await result;
  expect(answer.error).toBeUndefined();
  return answer;
}

/** Free TAO and stake that a plan's effects name, on a state. */
async function holdings(view: PinnedView, plan: Plan): Promise<Record<string, bigint>> {
  const found: Record<string, bigint> = {};
  for (const effect of plan.effects) {
    if (effect.kind === 'balance' || effect.kind === 'deposit')
      found[`balance ${effect.account}`] = await freeRao(view, effect.account);
    if (effect.kind !== 'stake') continue;
    const { coldkey, hotkey, netuid } = effect;
    found[`stake ${coldkey} ${hotkey} ${netuid}`] = await stakeRao(view, effect);
  }
  return found;
}

/** What a plan's effects add up to, by the same names; the signer pays the fee as well. */
function expected(plan: Plan, feeRao: bigint): Record<string, bigint> {
  const sums: Record<string, bigint> = {};
  const add = (key: string, rao: bigint) => {
    sums[key] = (sums[key] ?? 0n) + rao;
  };
  for (const effect of plan.effects) {
    if (effect.kind === 'balance') add(`balance ${effect.account}`, effect.changeRao);
    if (effect.kind === 'deposit') add(`balance ${effect.account}`, -effect.changeRao);
    if (effect.kind === 'stake')
      add(`stake ${effect.coldkey} ${effect.hotkey} ${effect.netuid}`, effect.changeRao);
  }
  // What a call did not use of its weight is paid back.
  add(`balance ${plan.address}`, plan.feeRao - feeRao);
  return sums;
}

/** Executes an intent; what its plan says must be what happens. */
async function asPlanned(writer: Writer, intent: IntentRequest): Promise<ExecutionResult> {
  const plan = await writer.plan(intent);
  expect(plan.failure, intent.op).toBeUndefined();
  const before = await holdings(await chain.client.at('best'), plan);
  const result = await done(writer.execute(intent));
  const after = await holdings(await chain.client.at(result.blockHash), plan);
  const changed = Object.fromEntries(Object.entries(after).map(([key, rao]) => [key, rao - before[key]!]));
  expect(changed, intent.op).toEqual(expected(plan, result.feePaidRao));
  expect(result.feePaidRao <= plan.feeRao, `${intent.op}: fee`).toBe(true);
  return result;
}

describe('plan', () => {
  test('transfers: both sides and the fee', async () => {
    const { feePaidRao, plan } = await asPlanned(alice, { op: 'transfer', destSs58: Bob, amountTao: '1.25' });
    expect(feePaidRao).toBe(plan.feeRao);
    await asPlanned(alice, { op: 'transfer', destSs58: Charlie, amountTao: '0.5', keepAlive: false });
    await asPlanned(chain.writer('Eve'), { op: 'transferAll', destSs58: Dave, keepAlive: true });
  });

  test('transfers: dust below the existential deposit is lost with the account that held it', async () => {
    const poor = createWriter(chain.client, { coldkey: dev('Alice//poor') });
    await asPlanned(alice, { op: 'transfer', destSs58: dev('Alice//poor').address, amountTao: '1' });
    const all = (rao: bigint) =>
      ({
        op: 'transfer',
        destSs58: Bob,
        amountTao: formatRao(1_000_000_000n - rao),
        keepAlive: false,
      }) as const;
    const { feeRao } = await poor.plan(all(500_000_000n));
    const { plan } = await asPlanned(poor, all(feeRao + 499n));
    expect(plan.effects.at(-1)).toMatchObject({ kind: 'balance', changeRao: -499n });
    expect(await freeRao(await chain.client.at('best'), dev('Alice//poor').address)).toBe(0n);
  });

  test('staking: the alpha, the trade and its price', async () => {
    const intent = { op: 'addStake', hotkeySs58: HOTKEYS.one, netuid: 1, amountTao: '10' } as const;
    await asPlanned(alice, intent);
    await asPlanned(alice, { ...intent, slippageProtection: false });
    await asPlanned(alice, { op: 'addStake', hotkeySs58: HOTKEYS.one, netuid: 2, amountTao: '7' });
    await asPlanned(alice, { op: 'removeStake', hotkeySs58: HOTKEYS.one, netuid: 1, amountAlpha: '2' });
    await asPlanned(alice, {
      op: 'addStakeLimit',
      hotkeySs58: HOTKEYS.one,
      netuid: 1,
      amountTao: '50000',
      limitPriceRao: (await price(1)) + 20_000_000n,
      allowPartial: true,
    });
  });

  test('moving: one for one within a subnet, a sale and a purchase between two', async () => {
    const move = {
      op: 'moveStake',
      originHotkeySs58: HOTKEYS.one,
      originNetuid: 1,
      amountAlpha: '1',
    } as const;
    await asPlanned(alice, { ...move, destHotkeySs58: HOTKEYS.two, destNetuid: 1 });
    await asPlanned(alice, { ...move, destHotkeySs58: HOTKEYS.two, destNetuid: 2 });
    await asPlanned(alice, {
      op: 'swapStake',
      hotkeySs58: HOTKEYS.one,
      originNetuid: 1,
      destNetuid: 2,
      amountAlpha: '1',
    });
    await asPlanned(alice, {
      op: 'transferStake',
      destColdkeySs58: Dave,
      hotkeySs58: HOTKEYS.one,
      originNetuid: 1,
      destNetuid: 2,
      amountAlpha: '1',
    });
  });

  test('registrations: the price of a seat and of a subnet', async () => {
    await asPlanned(chain.writer('Dave', { hotkey: dev('Dave//h').address }), {
      op: 'burnedRegister',
      netuid: 1,
    });
  });

  test('deposits: proxies and multisigs', async () => {
    const bob = chain.writer('Bob');
    await asPlanned(bob, { op: 'addProxy', delegateSs58: Charlie });
    await asPlanned(bob, { op: 'addProxy', delegateSs58: Dave, proxyType: 'Any' });
    await asPlanned(bob, { op: 'removeProxy', delegateSs58: Dave, proxyType: 'Any' });
    await asPlanned(bob, { op: 'removeProxies' });
    await asPlanned(bob, {
      op: 'multisigExecute',
      threshold: 2,
      otherSignatories: [Charlie, Dave],
      call: { op: 'transfer', destSs58: Eve, amountTao: '1' },
    });
  });

  test('batches: one after the other, on the state the one before leaves', async () => {
    await asPlanned(alice, {
      op: 'batch',
      intents: [
        { op: 'addStake', hotkeySs58: HOTKEYS.one, netuid: 1, amountTao: '5' },
        { op: 'addStake', hotkeySs58: HOTKEYS.two, netuid: 1, amountTao: '5' },
        { op: 'transfer', destSs58: Bob, amountTao: '1' },
      ],
    });
  });

  test('all: everything that can be spent, and everything on a hotkey', async () => {
    const charlie = chain.writer('Charlie');
    await asPlanned(charlie, { op: 'addStake', hotkeySs58: HOTKEYS.one, netuid: 1, amountTao: '3' });
    await asPlanned(charlie, { op: 'addStake', hotkeySs58: HOTKEYS.one, netuid: 2, amountTao: '3' });
    await asPlanned(charlie, { op: 'unstakeAll', hotkeySs58: HOTKEYS.one });
  });

  test('all: what the same batch has bought is sold too, and is held to the limit of its price', async () => {
    const buy = {
      op: 'addStake',
      hotkeySs58: HOTKEYS.two,
      netuid: 1,
      amountTao: '10',
      slippageProtection: false,
    } as const;
    const intents = [...Array<typeof buy>(6).fill(buy), { op: 'unstakeAll', hotkeySs58: HOTKEYS.two }];
    const dave = chain.writer('Dave');
    const { plan } = await asPlanned(dave, { op: 'batch', intents });
    const trades = plan.effects.flatMap((effect) => (effect.kind === 'trade' ? [effect] : []));
    expect(trades.map(({ side }) => side)).toEqual([...Array<string>(6).fill('buy'), 'sell']);
    const shares = trades.map(
      ({ priceImpact }) => Number(priceImpact.numerator) / Number(priceImpact.denominator),
    );
    const maxPriceImpact = Math.max(...shares.slice(0, 6)) * 1.01;
    expect(shares[6]).toBeGreaterThan(maxPriceImpact);
    const held = chain.writer('Dave', { policy: { maxPriceImpact } });
    expect((await held.plan(buy)).violations).toEqual([]);
    expect((await held.plan({ op: 'batch', intents })).violations).toMatchObject([
      { rule: 'maxPriceImpact' },
    ]);
  });

  test('failures: named by the chain, with what to do, before anything is sent', async () => {
    const poor = chain.writer('Eve');
    const plan = await poor.plan({ op: 'transfer', destSs58: Bob, amountTao: '1000' });
    expect(plan).toMatchObject({
      isOk: false,
      effects: [{ reason: 'fee' }],
      failure: { error: 'Token.FundsUnavailable' },
    });
    const small = await alice.plan({
      op: 'addStake',
      hotkeySs58: HOTKEYS.one,
      netuid: 1,
      amountTao: '0.000001',
    });
    expect(small.failure).toMatchObject({ error: 'SubtensorModule.AmountTooLow', fix: expect.any(String) });
    await expect(
      alice.execute({ op: 'addStake', hotkeySs58: HOTKEYS.one, netuid: 1, amountTao: '0.000001' }),
    ).rejects.toMatchObject({ code: 'rpc/would-fail', values: { error: 'SubtensorModule.AmountTooLow' } });
  });
});

async function price(netuid: number): Promise<bigint> {
  return (await chain.client.call('SwapRuntimeApi', 'current_alpha_price', netuid)) as bigint;
}
