/**
 * What a plan says of every intent, held to what then happens to everybody on a devnet. The steps of `everyIntent.test.ts` are
 * compared in the same way; here are those it cannot make succeed, and the table of all.
 */
import { DEV_ACCOUNTS, evmToSs58, ss58ToEvm } from '@taokit/keys';
import { encodeStorageKey } from '@taokit/types/registry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IntentOp, IntentRequest } from '../src/intents/composeIntent.ts';
import { intents } from '../src/intents/registry.ts';
import { hexOf } from '../src/internal/hex.ts';
import { planTree } from '../src/plan/planTree.ts';
import { RpcError } from '../src/RpcError.ts';
import type { Writer } from '../src/writer/Writer.ts';
import { type DevnetClient, dev, devnetClient } from './support/devnetClient.ts';
import { STEPS } from './support/intentSteps.ts';
import { asPlanned, compared, put, store } from './support/plannedWrites.ts';

const { Alice, Bob, Charlie, Dave, Eve, Ferdie } = DEV_ACCOUNTS;

/** Intents that move nothing but the fee, and that a development chain does not let succeed; and why. */
const NEVER_HERE: Partial<Record<IntentOp, string>> = {
  powRegister: 'registrations by work are switched off, on mainnet too',
  trimNullSubnetBatch: 'no subnet of the chain has Null consensus',
  associateEvmKey: 'a neuron is given an address no more than every 7,200 blocks, and the chain is younger',
  revealWeights: 'held by weights.test.ts, in a subnet that wants it',
};

/** Held by their rules on a state of their own: a development chain does not answer them. */
const BY_RULE: readonly IntentOp[] = ['evmWithdraw'];

const RAO = 1_000_000_000n;
const done = new Set<string>();
let chain: DevnetClient;
let alice: Writer;
const hotkeyOf = (name: string) => dev(`${name}//hotkey`).address;

async function planned(writer: Writer, intent: IntentRequest) {
  done.add(intent.op);
  return asPlanned(chain, writer, intent);
}

/**
 * The chain refuses an intent as its plan says, in a block or before one, and nobody has more or less than that costs; gives the
 * error.
 */
async function refused(writer: Writer, intent: IntentRequest): Promise<string | undefined> {
  const { failure } = await writer.plan(intent);
  expect(failure).toBeDefined();
  const settled = await compared(
    chain,
    (one) => one.execute(intent, { evenIfItWouldFail: true }),
    writer,
  ).catch((error) => error as RpcError);
  if (settled instanceof RpcError) {
    // The pool has names of its own; where one stands for several errors, these are told besides.
    expect(settled.code).toBe('rpc/refused');
    const { error, causes = [error] } = settled.values as { error: string; causes?: readonly string[] };
    expect(causes.map(nameOf)).toContain(nameOf(failure!.error));
    return failure!.error;
  }
  expect(failure?.error).toBe(settled.result.error?.error);
  expect(settled.off).toEqual({});
  return failure?.error;
}

const nameOf = (path: string) => path.slice(path.indexOf('.') + 1);

/** Pools that are deep, and prices that stand still. */
async function deepPools(): Promise<void> {
  const bits = 1n << 32n;
  await store(chain, [
    ['SubtensorModule.SubnetMovingAlpha', [], { bits: 0n }],
    ...[1, 2].flatMap((netuid) => [
      ['SubtensorModule.SubnetTAO', [netuid], 100_000n * RAO] as const,
      ['SubtensorModule.SubnetAlphaIn', [netuid], 100_000n * RAO] as const,
      ['SubtensorModule.SubnetMovingPrice', [netuid], { bits }] as const,
      ['SubtensorModule.SubnetFastMovingPrice', [netuid], { bits: 1n << 64n }] as const,
    ]),
  ]);
}

beforeAll(async () => {
  chain = await devnetClient();
  alice = chain.writer('Alice', { hotkey: dev('Alice') });
  await alice.execute({ op: 'setSubnetEmissionEnabled', netuids: [1, 2], enabled: false });
  await store(chain, [['SubtensorModule.BasketTradingEnabled', [], true]]);
});
afterAll(() => chain.close());

describe('plan', () => {
  test('baskets: what enters, what is traded, what is claimed', async () => {
    await planned(alice, { op: 'addStake', hotkeySs58: Alice, netuid: 0, amountTao: '500' });
    await planned(alice, { op: 'rootRegister' });
    await deepPools();
    await planned(alice, { op: 'stakeIntoBasket', hotkeySs58: Alice, amountTao: '1000' });
    await planned(alice, {
      op: 'swapBasket',
      hotkeySs58: Alice,
      originNetuid: 0,
      destNetuid: 1,
      amount: '50',
    });
    await planned(alice, {
      op: 'swapBasketMany',
      hotkeySs58: Alice,
      legs: [
        { originNetuid: 0, destNetuid: 2, amount: '20' },
        { originNetuid: 1, destNetuid: 2, amount: '10' },
        { originNetuid: 2, destNetuid: 0, amount: '5' },
      ],
    });
    // A fund with holdings: each is bought by its part, with a fee.
    await planned(chain.writer('Bob'), { op: 'stakeIntoBasket', hotkeySs58: Alice, amountTao: '300' });
    await planned(chain.writer('Bob'), { op: 'claimRootWithHotkey', hotkeySs58: Alice });
    await planned(alice, { op: 'claimRoot' });
    await planned(alice, { op: 'claimRoot' });
  });

  test('baskets: dividends that wait are settled first', async () => {
    await planned(alice, { op: 'stakeIntoBasket', hotkeySs58: Alice, amountTao: '100' });
    await put(chain, [['SubtensorModule.PendingBasketDeposits', [Alice, 1], 7n * RAO]]);
    const waits = await chain.client.query('SubtensorModule', 'PendingBasketDeposits', Alice, 1);
    expect(waits).toBe(7n * RAO);
    const claim = { op: 'claimRootWithHotkey', hotkeySs58: Alice } as const;
    const { result, off } = await compared(chain, (writer) => writer.execute(claim), alice);
    expect(result.error).toBeUndefined();
    // The chain deposits them for everybody, whoever claims: others hold more shares, and nothing else is off.
    expect(Object.keys(off)).toEqual([`shares ${Bob} ${Alice}`]);
  });

  test('baskets: refused as the chain refuses', async () => {
    const swap = { op: 'swapBasket', hotkeySs58: Alice, originNetuid: 0, destNetuid: 1 } as const;
    await alice.execute({ op: 'stakeIntoBasket', hotkeySs58: Alice, amountTao: '100' });
    const refusals: readonly (readonly [Writer, IntentRequest])[] = [
      [chain.writer('Bob'), { ...swap, amount: '1' }],
      [alice, { ...swap, amount: '0.1' }],
      [alice, { ...swap, amount: '90' }],
      [alice, { ...swap, amount: '900' }],
      [alice, { ...swap, amount: '1', minAmountOut: '2' }],
      [alice, { op: 'stakeIntoBasket', hotkeySs58: Bob, amountTao: '1' }],
      [alice, { op: 'stakeIntoBasket', hotkeySs58: Alice, amountTao: '0.001' }],
    ];
    for (const [writer, intent] of refusals) await refused(writer, intent);
    await put(chain, [['SubtensorModule.BasketTradingFrozen', [Alice], null]]);
    expect(await refused(alice, { ...swap, amount: '1' })).toBe('SubtensorModule.BasketTradingFrozen');
    const { interface: registry } = chain.client;
    const frozen = hexOf(encodeStorageKey(registry, 'SubtensorModule.BasketTradingFrozen', [Alice]));
    await chain.controls.setStorage([[frozen, null]]);
  });

  test('collateral: what is missing is bought', async () => {
    await planned(alice, { op: 'addCollateral', netuid: 1, amountAlpha: '1' });
    const charlie = chain.writer('Charlie', { hotkey: hotkeyOf('Charlie') });
    await planned(charlie, { op: 'burnedRegister', netuid: 1 });
    const { plan } = await planned(charlie, { op: 'addCollateral', netuid: 1, amountAlpha: '25' });
    expect(plan.effects.map(({ kind }) => kind)).toEqual(['balance', 'trade', 'balance', 'stake']);
  });

  test('crowdloans: contributions up to the cap, refunds, the target paid', async () => {
    const { Dave: dave, Eve: eve, Bob: bob } = writers();
    const loan = {
      op: 'createCrowdloan',
      depositTao: '20',
      minContributionTao: '1',
      capTao: '50',
      end: 60_000,
      targetSs58: Ferdie,
    } as const;
    await planned(dave, loan);
    await planned(eve, { op: 'contributeCrowdloan', crowdloanId: 0, amountTao: '5' });
    await planned(bob, { op: 'contributeCrowdloan', crowdloanId: 0, amountTao: '7' });
    await planned(dave, { op: 'contributeCrowdloan', crowdloanId: 0, amountTao: '2' });
    await planned(eve, { op: 'withdrawCrowdloan', crowdloanId: 0 });
    await planned(dave, { op: 'withdrawCrowdloan', crowdloanId: 0 });
    await planned(dave, { op: 'refundCrowdloan', crowdloanId: 0 });
    // More than there is room for.
    const batch = await planned(eve, {
      op: 'batch',
      intents: [
        { op: 'contributeCrowdloan', crowdloanId: 0, amountTao: '10' },
        { op: 'contributeCrowdloan', crowdloanId: 0, amountTao: '100' },
      ],
    });
    expect(batch.plan.effects).toContainEqual(expect.objectContaining({ changeRao: -20n * RAO }));
    await planned(dave, { op: 'finalizeCrowdloan', crowdloanId: 0 });
    await planned(dave, loan);
    // Who was refunded once is not refunded again.
    await planned(bob, { op: 'contributeCrowdloan', crowdloanId: 1, amountTao: '7' });
    const refund = { op: 'refundCrowdloan', crowdloanId: 1 } as const;
    await planned(dave, { op: 'batch', intents: [refund, refund] });
    await planned(dave, { op: 'dissolveCrowdloan', crowdloanId: 1 });
  });

  test('leases: the subnet is paid, what is left goes back, and the lease ends', async () => {
    const { Dave: dave, Eve: eve } = writers();
    const cost = (await chain.client.call(
      'SubnetRegistrationRuntimeApi',
      'get_network_registration_cost',
    )) as bigint;
    const cap = cost + 100n * RAO + 7n;
    const deposit = cap - 77n * RAO - 3n;
    const tao = (rao: bigint) => `${rao / RAO}.${String(rao % RAO).padStart(9, '0')}`;
    const end = chain.devnet.chain.head.header.number + 6;
    await planned(dave, {
      op: 'createCrowdloan',
      depositTao: tao(deposit),
      minContributionTao: '1',
      capTao: tao(cap),
      end: 60_000,
      call: { op: 'registerLeasedNetwork', emissionsShare: 30, endBlock: end },
    });
    await planned(eve, { op: 'contributeCrowdloan', crowdloanId: 2, amountTao: '1000' });
    const { plan } = await planned(dave, { op: 'finalizeCrowdloan', crowdloanId: 2 });
    expect(plan.effects.filter(({ kind }) => kind === 'balance').length).toBeGreaterThan(5);
    done.add('registerLeasedNetwork');
    const loose = await dave.plan({ op: 'registerLeasedNetwork', emissionsShare: 30 });
    expect(loose.failure?.error).toBe('Crowdloan.InvalidCrowdloanId');
    await dave.execute({ op: 'associateHotkey', hotkeySs58: hotkeyOf('Dave') });
    for (let at = 0; at < 6; at++) await chain.controls.newBlock();
    await planned(dave, { op: 'terminateLease', leaseId: 0, hotkeySs58: hotkeyOf('Dave') });
  });

  test('multisigs: the last approval makes the call, and the deposit comes back', async () => {
    const { Dave: dave, Eve: eve, Bob: bob } = writers();
    const call = { op: 'transfer', destSs58: Ferdie, amountTao: '1' } as const;
    const of = (others: readonly string[]) => ({ threshold: 2, otherSignatories: [...others], call });
    const open = async () => {
      const { blockNumber, extrinsicIndex } = await planned(dave, {
        op: 'multisigExecute',
        ...of([Eve, Bob]),
      });
      return { height: blockNumber, index: extrinsicIndex };
    };
    const timepoint = await open();
    const plan = await eve.plan({ op: 'multisigExecute', ...of([Dave, Bob]), timepoint });
    const multisig = plan.tree.children[0]!.origin as { readonly account: string };
    await planned(bob, { op: 'transfer', destSs58: multisig.account, amountTao: '5' });
    await planned(eve, { op: 'multisigExecute', ...of([Dave, Bob]), timepoint });
    await planned(dave, { op: 'multisigCancel', ...of([Eve, Bob]), timepoint: await open() });
    const wrong = await eve.plan({ op: 'multisigExecute', ...of([Dave, Bob]), timepoint });
    expect(wrong.failure?.error).toBe('Multisig.UnexpectedTimepoint');
  });

  test('proxies: announced, made, taken back, rejected; an account without a key ends', async () => {
    const { Dave: dave, Eve: eve } = writers();
    await planned(dave, { op: 'addProxy', delegateSs58: Eve, proxyType: 'Any', delay: 2 });
    const call = { op: 'transfer', destSs58: Ferdie, amountTao: '1' } as const;
    const announce = { op: 'announceProxy', realSs58: Dave, call } as const;
    await planned(eve, announce);
    await planned(eve, { ...announce, call: { ...call, amountTao: '2' } });
    const execute = {
      op: 'executeProxyAnnounced',
      delegateSs58: Eve,
      realSs58: Dave,
      innerOp: 'transfer',
      innerArgs: { destSs58: Ferdie, amountTao: '1' },
    } as const;
    await chain.controls.newBlock();
    await planned(eve, execute);
    expect((await eve.plan(execute)).failure?.error).toBe('Proxy.Unannounced');
    await planned(eve, { ...announce, op: 'removeProxyAnnouncement', call: { ...call, amountTao: '2' } });
    await planned(eve, announce);
    await planned(dave, { op: 'rejectProxyAnnouncement', delegateSs58: Eve, call });
    const made = await planned(dave, { op: 'createPureProxy', proxyType: 'Any' });
    const pure = made.events.find(({ path }) => path === 'Proxy.PureCreated')!;
    const real = (pure.value as { readonly pure: Uint8Array }).pure;
    const { result, off } = await compared(
      chain,
      async (writer) =>
        writer.executeRawCall({
          path: 'Proxy.proxy',
          arguments: {
            real: { type: 'Id', value: real },
            force_proxy_type: null,
            call: {
              type: 'Proxy',
              value: {
                type: 'kill_pure',
                value: {
                  spawner: { type: 'Id', value: dev('Dave').publicKey },
                  proxy_type: { type: 'Any', value: null },
                  index: 0,
                  height: made.blockNumber,
                  ext_index: made.extrinsicIndex,
                },
              },
            },
          },
        }),
      dave,
    );
    expect(result.error).toBeUndefined();
    expect(off).toEqual({});
    done.add('killPureProxy');
  });

  test('hotkeys: the price, and the stake of everybody; with root, the basket and what may be claimed of it', async () => {
    const [charlie, dave] = ['Charlie', 'Dave'].map((name) =>
      chain.writer(name as 'Charlie', { hotkey: hotkeyOf(name) }),
    ) as [Writer, Writer];
    const on = { hotkeySs58: hotkeyOf('Charlie') };
    for (const [writer, netuid, amountTao] of [
      [charlie, 1, '9'],
      [alice, 1, '3'],
      [dave, 1, '0.123456789'],
      [alice, 2, '2'],
    ] as const)
      await planned(writer, { op: 'addStake', ...on, netuid, amountTao });
    const one = await planned(charlie, {
      op: 'swapHotkey',
      newHotkeySs58: dev('Charlie//new').address,
      netuid: 1,
    });
    expect(
      new Set(one.plan.effects.flatMap((effect) => (effect.kind === 'stake' ? [effect.coldkey] : []))),
    ).toEqual(new Set([Charlie, Alice, Dave]));
    expect(one.plan.warnings).toEqual([]);
    await planned(alice, { op: 'addStake', hotkeySs58: hotkeyOf('Dave'), netuid: 0, amountTao: '4' });
    await planned(dave, { op: 'rootRegister' });
    await planned(charlie, { op: 'stakeIntoBasket', hotkeySs58: hotkeyOf('Dave'), amountTao: '5' });
    const all = await planned(dave, { op: 'swapHotkey', newHotkeySs58: dev('Dave//new').address });
    expect(all.plan.effects.some(({ kind }) => kind === 'basket')).toBe(true);
  });

  test('hotkeys: stake that came in the same batch moves with the rest', async () => {
    const ferdie = chain.writer('Ferdie', { hotkey: hotkeyOf('Ferdie') });
    await planned(ferdie, { op: 'associateHotkey' });
    const { plan } = await planned(ferdie, {
      op: 'batch',
      intents: [
        { op: 'addStake', hotkeySs58: hotkeyOf('Ferdie'), netuid: 1, amountTao: '2' },
        { op: 'swapHotkey', newHotkeySs58: dev('Ferdie//new').address, netuid: 1 },
      ],
    });
    expect(plan.effects.filter(({ kind }) => kind === 'stake')).toHaveLength(3);
  });

  test('coldkeys: everything goes to the one that was announced', async () => {
    const eve = chain.writer('Eve');
    await planned(eve, { op: 'addStake', hotkeySs58: Alice, netuid: 1, amountTao: '2' });
    await planned(eve, { op: 'addStake', hotkeySs58: Bob, netuid: 2, amountTao: '2' });
    await planned(eve, { op: 'stakeIntoBasket', hotkeySs58: Alice, amountTao: '5' });
    await store(chain, [
      ['SubtensorModule.ColdkeySwapAnnouncementDelay', [], 3],
      ['SubtensorModule.ColdkeySwapReannouncementDelay', [], 0],
    ]);
    const announce = { op: 'announceColdkeySwap', newColdkeySs58: dev('Eve//new').address } as const;
    await planned(eve, announce);
    for (let at = 0; at < 4; at++) await chain.controls.newBlock();
    await planned(eve, { op: 'clearColdkeySwapAnnouncement' });
    await planned(eve, announce);
    const swap = { op: 'swapColdkeyAnnounced', newColdkeySs58: dev('Eve//new').address } as const;
    expect((await eve.plan(swap)).failure?.error).toBe('SubtensorModule.ColdkeySwapTooEarly');
    for (let at = 0; at < 4; at++) await chain.controls.newBlock();
    await planned(eve, swap);
  });

  test('takes: raised once the chain lets it', async () => {
    await planned(alice, { op: 'decreaseTake', take: '0.1' });
    await store(chain, [['SubtensorModule.TxDelegateTakeRateLimit', [], 0n]]);
    await planned(alice, { op: 'increaseTake', take: '0.11' });
  });

  test('serving: reset once the chain lets it', async () => {
    await planned(alice, { op: 'setHyperparameter', netuid: 1, name: 'serving_rate_limit', value: 0 });
    await planned(alice, { op: 'serveAxon', netuid: 1, ip: '8.8.8.8', port: 8091 });
    await planned(alice, { op: 'resetAxon', netuid: 1 });
  });

  test('evmWithdraw: what an EVM address has comes back to its account', async () => {
    const from = evmToSs58(ss58ToEvm(Alice));
    await planned(alice, { op: 'transfer', destSs58: from, amountTao: '3' });
    const plan = await alice.plan({ op: 'evmWithdraw', amountTao: '2' });
    expect(plan.effects.slice(1)).toEqual([
      { kind: 'balance', account: from, changeRao: -2n * RAO, reason: 'withdrawn' },
      { kind: 'balance', account: Alice, changeRao: 2n * RAO, reason: 'withdrawn' },
    ]);
    const more = await alice.plan({ op: 'evmWithdraw', amountTao: '4' });
    expect(more.failure?.error).toBe('EVM.BalanceLow');
    const other = await planTree(
      await chain.client.at('best'),
      { ...plan.tree, origin: { account: Charlie } },
      { account: Charlie, feeRao: 1n },
    );
    expect(other.failure?.error).toBe('BadOrigin');
  });

  test('every intent: its plan is held to what happens, and leaves nothing out', () => {
    const succeed = STEPS.filter(({ error }) => error === undefined).map(({ intent }) => intent.op as string);
    const named = [...Object.keys(NEVER_HERE), ...BY_RULE];
    const held = new Set([...done, ...succeed, ...named]);
    expect(Object.keys(intents).filter((op) => !held.has(op))).toEqual([]);
    expect(Object.keys(NEVER_HERE).filter((op) => done.has(op) || succeed.includes(op))).toEqual([]);
  });
});

function writers(): Readonly<Record<'Dave' | 'Eve' | 'Bob', Writer>> {
  return { Dave: chain.writer('Dave'), Eve: chain.writer('Eve'), Bob: chain.writer('Bob') };
}
