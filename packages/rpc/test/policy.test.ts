import { DEV_ACCOUNTS, multisigAddress } from '@taokit/keys';
import { type Call, callValue, decodeExtrinsic, type Registry } from '@taokit/types/registry';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IntentRequest } from '../src/intents/composeIntent.ts';
import type { Plan } from '../src/plan/Plan.ts';
import type { Policy } from '../src/policy/Policy.ts';
import type { Progress } from '../src/writer/Writer.ts';
import { type DevnetClient, dev, devnetClient } from './support/devnetClient.ts';

const { Alice, Bob, Charlie, Dave } = DEV_ACCOUNTS;

let chain: DevnetClient;
let registry: Registry;
beforeAll(async () => {
  chain = await devnetClient();
  registry = chain.client.interface;
});
afterAll(() => chain.close());

const writer = (policy: Policy) => chain.writer('Alice', { hotkey: Alice, policy });

/** Which limits an intent breaks. */
async function broken(policy: Policy, intent: IntentRequest): Promise<string[]> {
  const { violations, isOk } = await writer(policy).plan(intent);
  if (violations.length > 0) expect(isOk).toBe(false);
  return [...new Set(violations.map(({ rule }) => rule))];
}

async function brokenByCall(policy: Policy, call: Call): Promise<string[]> {
  const { violations } = await writer(policy).planRawCall(call);
  return [...new Set(violations.map(({ rule }) => rule))];
}

const inner = (call: Call) => callValue(registry, call);
const send = (rao: bigint, to = Bob): Call => ({
  path: 'Balances.transfer_keep_alive',
  arguments: { dest: to, value: rao },
});
const TAO = 1_000_000_000n;

/** A transfer of 50 TAO, hidden in everything that holds calls. */
const disguises: readonly (readonly [string, (call: Call) => Call])[] = [
  ['Utility.batch', (call) => ({ path: 'Utility.batch', arguments: { calls: [inner(call)] } })],
  ['Utility.batch_all', (call) => ({ path: 'Utility.batch_all', arguments: { calls: [inner(call)] } })],
  ['Utility.force_batch', (call) => ({ path: 'Utility.force_batch', arguments: { calls: [inner(call)] } })],
  [
    'Utility.as_derivative',
    (call) => ({ path: 'Utility.as_derivative', arguments: { index: 1, call: inner(call) } }),
  ],
  [
    'Utility.with_weight',
    (call) => ({
      path: 'Utility.with_weight',
      arguments: { call: inner(call), weight: { ref_time: 1n, proof_size: 1n } },
    }),
  ],
  [
    'Utility.if_else',
    (call) => ({
      path: 'Utility.if_else',
      arguments: {
        main: inner({ path: 'System.remark', arguments: { remark: '0x' } }),
        fallback: inner(call),
      },
    }),
  ],
  [
    'Proxy.proxy',
    (call) => ({
      path: 'Proxy.proxy',
      arguments: { real: Charlie, force_proxy_type: null, call: inner(call) },
    }),
  ],
  [
    'Multisig.as_multi_threshold_1',
    (call) => ({
      path: 'Multisig.as_multi_threshold_1',
      arguments: { other_signatories: [Bob], call: inner(call) },
    }),
  ],
  [
    'Multisig.as_multi',
    (call) => ({
      path: 'Multisig.as_multi',
      arguments: {
        threshold: 2,
        other_signatories: [Bob],
        maybe_timepoint: null,
        call: inner(call),
        max_weight: { ref_time: 1n, proof_size: 1n },
      },
    }),
  ],
  [
    'Scheduler.schedule',
    (call) => ({
      path: 'Scheduler.schedule',
      arguments: { when: 1_000, maybe_periodic: null, priority: 0, call: inner(call) },
    }),
  ],
  [
    'Scheduler.schedule_named_after',
    (call) => ({
      path: 'Scheduler.schedule_named_after',
      arguments: { id: new Uint8Array(32), after: 5, maybe_periodic: null, priority: 0, call: inner(call) },
    }),
  ],
  ['Sudo.sudo', (call) => ({ path: 'Sudo.sudo', arguments: { call: inner(call) } })],
  ['Sudo.sudo_as', (call) => ({ path: 'Sudo.sudo_as', arguments: { who: Charlie, call: inner(call) } })],
  [
    'Crowdloan.create',
    (call) => ({
      path: 'Crowdloan.create',
      arguments: {
        deposit: 0n,
        min_contribution: 1n,
        cap: 1n,
        end: 10_000,
        call: inner(call),
        target_address: null,
      },
    }),
  ],
];

describe('policy', () => {
  test('spend: one intent, and the sum of a batch', async () => {
    const policy = { maxSpend: '10' };
    expect(await broken(policy, { op: 'transfer', destSs58: Bob, amountTao: '10' })).toEqual([]);
    expect(await broken(policy, { op: 'transfer', destSs58: Bob, amountTao: '10.000000001' })).toEqual([
      'maxSpend',
    ]);
    const halves = [1, 2].map(() => ({ op: 'transfer', destSs58: Bob, amountTao: '6' }));
    expect(await broken(policy, { op: 'batch', intents: halves })).toEqual(['maxSpend']);
    expect(await broken(policy, { op: 'transferAll', destSs58: Bob })).toEqual(['maxSpend']);
    expect(await broken(policy, { op: 'burnedRegister', netuid: 1 })).toEqual(['maxSpend']);
  });

  test('fee: where it is higher than allowed', async () => {
    const intent = { op: 'transfer', destSs58: Bob, amountTao: '1' } as const;
    expect(await broken({ maxFee: '0.000000001' }, intent)).toEqual(['maxFee']);
    expect(await broken({ maxFee: '0.01' }, intent)).toEqual([]);
    const tipped = await writer({ maxFee: '0.01' }).plan(intent, { tipRao: TAO });
    expect(tipped.violations.map(({ rule }) => rule)).toEqual(['maxFee']);
  });

  test('price impact: of every order, and of those that cannot be told', async () => {
    const stake = { op: 'addStake', hotkeySs58: Alice, netuid: 1, slippageProtection: false } as const;
    expect(await broken({ maxPriceImpact: 0.01 }, { ...stake, amountTao: '500' })).toEqual([
      'maxPriceImpact',
    ]);
    expect(await broken({ maxPriceImpact: 0.01 }, { ...stake, amountTao: '0.01' })).toEqual([]);
  });

  test('netuids: named, all of them, or those of a move', async () => {
    const policy = { netuids: [1] };
    const stake = { op: 'addStake', hotkeySs58: Alice, amountTao: '1' } as const;
    expect(await broken(policy, { ...stake, netuid: 1 })).toEqual([]);
    expect(await broken(policy, { ...stake, netuid: 2 })).toEqual(['netuids']);
    expect(await broken(policy, { op: 'unstakeAll', hotkeySs58: Alice })).toEqual(['netuids']);
  });

  test('destinations: whoever receives something, or power', async () => {
    const policy = { destinations: [Bob] };
    expect(await broken(policy, { op: 'transfer', destSs58: Bob, amountTao: '1' })).toEqual([]);
    expect(await broken(policy, { op: 'transfer', destSs58: Charlie, amountTao: '1' })).toEqual([
      'destinations',
    ]);
    expect(await broken(policy, { op: 'addProxy', delegateSs58: Charlie })).toEqual(['destinations']);
    expect(await broken(policy, { op: 'announceColdkeySwap', newColdkeySs58: Charlie })).toEqual([
      'destinations',
    ]);
    expect(await broken(policy, { op: 'announceColdkeySwap', newColdkeySs58: Bob })).toEqual([]);
    expect(
      await broken(policy, { op: 'fundEvmKey', evmAddress: `0x${'1f'.repeat(20)}`, amountTao: '1' }),
    ).toEqual(['destinations']);
  });

  test('intents: only those allowed, inside others too', async () => {
    const policy = { intents: ['batch', 'transfer'] } as const;
    const stake = { op: 'addStake', hotkeySs58: Alice, netuid: 1, amountTao: '1' };
    const transfer = { op: 'transfer', destSs58: Bob, amountTao: '1' };
    expect(await broken(policy, { op: 'batch', intents: [transfer] })).toEqual([]);
    expect(await broken(policy, { op: 'batch', intents: [transfer, stake] })).toEqual(['intents']);
  });

  test('attack: an intent whose call another one becomes too, asked for by itself and inside others', async () => {
    const evm = `0x${'1f'.repeat(20)}`;
    const transfer = { op: 'transfer', destSs58: Bob, amountTao: '1' } as const;
    expect(await broken({ intents: ['fundEvmKey'] }, transfer)).toEqual(['intents']);
    const fund = { op: 'fundEvmKey', evmAddress: evm, amountTao: '1' } as const;
    expect(await broken({ intents: ['fundEvmKey'] }, fund)).toEqual([]);
    expect(await broken({ intents: ['transfer'] }, fund)).toEqual(['intents']);
    const others = { threshold: 2, otherSignatories: [Bob] };
    const at = { height: 5, index: 1 };
    const real = { realSs58: Alice, call: transfer };
    const ask: readonly IntentRequest[] = [
      { op: 'batch', intents: [transfer] },
      { op: 'multisigExecute', ...others, call: transfer },
      { op: 'multisigApprove', ...others, call: transfer },
      { op: 'multisigApprove', ...others, call: transfer, timepoint: at },
      { op: 'multisigThreshold1', otherSignatories: [Bob], call: transfer },
      { op: 'announceProxy', ...real },
      {
        op: 'executeProxyAnnounced',
        delegateSs58: Bob,
        realSs58: Alice,
        innerOp: 'transfer',
        innerArgs: { destSs58: Bob, amountTao: '1' },
      },
      {
        op: 'createCrowdloan',
        depositTao: '20',
        minContributionTao: '1',
        capTao: '50',
        end: 60_000,
        call: transfer,
      },
    ];
    for (const intent of ask) {
      expect(await broken({ intents: [intent.op, 'fundEvmKey'] }, intent), intent.op).toEqual(['intents']);
      expect(await broken({ intents: [intent.op, 'transfer'] }, intent), intent.op).toEqual([]);
    }
    // What ends another intent names it, and does not ask for it.
    for (const intent of [
      { op: 'multisigCancel', ...others, call: transfer, timepoint: at },
      { op: 'removeProxyAnnouncement', ...real },
      { op: 'rejectProxyAnnouncement', delegateSs58: Bob, call: transfer },
    ] as const)
      expect(await broken({ intents: [intent.op] }, intent), intent.op).toEqual([]);
  });

  test('approvals: the call behind a hash is held to the limits like any other', async () => {
    const approve = (amountTao: string) =>
      ({
        op: 'multisigApprove',
        threshold: 2,
        otherSignatories: [Bob],
        timepoint: { height: 5, index: 1 },
        call: { op: 'transfer', destSs58: Dave, amountTao },
      }) as const;
    expect(await broken({ maxSpend: '10' }, approve('1'))).toEqual([]);
    expect(await broken({ maxSpend: '10' }, approve('11'))).toEqual(['maxSpend']);
    expect(await broken({ destinations: [Bob] }, approve('1'))).toEqual(['destinations']);
    const [{ op: _, ...hidden }] = [approve('11')];
    expect(
      await broken({ maxSpend: '10' }, { op: 'batch', intents: [{ op: 'multisigApprove', ...hidden }] }),
    ).toContain('allowRawCalls');
  });

  test('raw calls: refused, unless they are allowed', async () => {
    expect(await brokenByCall({}, send(1n))).toEqual(['allowRawCalls']);
    expect(await brokenByCall({ allowRawCalls: true }, send(1n))).toEqual([]);
    await expect(writer({}).executeRawCall(send(1n))).rejects.toMatchObject({ code: 'rpc/policy' });
  });

  test.each(disguises)('attack: %s hides nothing, however deep', async (_name, disguise) => {
    const limits = { allowRawCalls: true, maxSpend: '10', destinations: [Bob, Charlie] };
    const call = send(50n * TAO);
    expect(await brokenByCall(limits, disguise(call))).toContain('maxSpend');
    expect(await brokenByCall(limits, disguise(disguise(call)))).toContain('maxSpend');
    expect(await brokenByCall(limits, disguise(send(1n, Dave)))).toContain('destinations');
    const stake = {
      path: 'SubtensorModule.add_stake',
      arguments: { hotkey: Bob, netuid: 2, amount_staked: 1n },
    };
    expect(await brokenByCall({ allowRawCalls: true, netuids: [1] }, disguise(stake))).toContain('netuids');
    expect(await brokenByCall({ allowRawCalls: true, intents: ['transfer'] }, disguise(stake))).toContain(
      'intents',
    );
  });

  test('attack: halves in one batch, a batch in a batch, and what hides all of it', async () => {
    const limits = { allowRawCalls: true, maxSpend: '10' };
    const six = inner(send(6n * TAO));
    const batch: Call = { path: 'Utility.batch', arguments: { calls: [six, six] } };
    expect(await brokenByCall(limits, batch)).toEqual(['maxSpend']);
    const nested: Call = { path: 'Utility.batch', arguments: { calls: [six, inner(batch)] } };
    expect(await brokenByCall(limits, nested)).toEqual(['maxSpend']);
    const sealed: Call = {
      path: 'MevShield.submit_encrypted',
      arguments: { ciphertext: new Uint8Array(64) },
    };
    expect(await brokenByCall({ ...limits, allowRawCalls: true }, sealed)).toEqual(['maxSpend']);
    const announced: Call = {
      path: 'Proxy.announce',
      arguments: { real: Bob, call_hash: new Uint8Array(32) },
    };
    expect(await brokenByCall({ allowRawCalls: true, destinations: [Bob] }, announced)).toEqual([
      'destinations',
    ]);
  });

  test('attack: what hides what it does, or where, is held to every limit that it might break', async () => {
    const hidden: readonly Call[] = [
      { path: 'MevShield.submit_encrypted', arguments: { ciphertext: new Uint8Array(64) } },
      { path: 'Proxy.announce', arguments: { real: Bob, call_hash: new Uint8Array(32) } },
      { path: 'Preimage.note_preimage', arguments: { bytes: new Uint8Array(4) } },
    ];
    for (const call of hidden)
      for (const [limit, rule] of [
        [{ netuids: [1] }, 'netuids'],
        [{ maxPriceImpact: 0.5 }, 'maxPriceImpact'],
        [{ maxSpend: '1' }, 'maxSpend'],
        [{ destinations: [Bob] }, 'destinations'],
        [{ intents: ['announceProxy'] }, 'intents'],
      ] as const)
        expect(await brokenByCall({ allowRawCalls: true, ...limit }, call), call.path).toContain(rule);
  });

  test('attack: subnets in a list, and a subnet left out that means all of them', async () => {
    const limits = { allowRawCalls: true, netuids: [1] };
    const many = { netuids: [2], weights: [[]], version_keys: [0n] };
    expect(
      await brokenByCall(limits, { path: 'SubtensorModule.batch_set_weights', arguments: many }),
    ).toEqual(['netuids']);
    const swap = { hotkey: Alice, new_hotkey: Bob, netuid: null, keep_stake: false };
    expect(await brokenByCall(limits, { path: 'SubtensorModule.swap_hotkey_v2', arguments: swap })).toEqual([
      'netuids',
    ]);
    const one: Call = { path: 'SubtensorModule.swap_hotkey_v2', arguments: { ...swap, netuid: 1 } };
    expect(await brokenByCall(limits, one)).toEqual([]);
  });

  test('attack: a setting that hands something to an account, and what a crowdloan keeps for later', async () => {
    const owner: Call = {
      path: 'AdminUtils.sudo_set_sn_owner_hotkey',
      arguments: { netuid: 1, hotkey: Charlie },
    };
    const raw = { allowRawCalls: true, destinations: [Bob] };
    expect(await brokenByCall(raw, owner)).toEqual(['destinations']);
    for (const limit of [{ maxSpend: '1' }, { maxPriceImpact: 0.5 }] as const)
      expect(await broken(limit, { op: 'finalizeCrowdloan', crowdloanId: 0 })).toEqual(Object.keys(limit));
  });

  test('attack: an order in a multisig that others have to agree to is made later, at whatever price there is then', async () => {
    const stake = { op: 'addStake', hotkeySs58: Alice, netuid: 1, amountTao: '500' } as const;
    const open = {
      op: 'multisigExecute',
      threshold: 2,
      otherSignatories: [Bob],
      call: { ...stake, slippageProtection: false },
    } as const;
    expect(await broken({ maxPriceImpact: 0.5 }, open)).toEqual(['maxPriceImpact']);
    const send = { op: 'transfer', destSs58: Bob, amountTao: '1' } as const;
    expect(await broken({ maxPriceImpact: 0.5 }, { ...open, call: send })).toEqual([]);
  });

  test('attack: a seat on root has a price, and a subnet that is not named is not among those allowed', async () => {
    expect(await broken({ maxSpend: '1' }, { op: 'rootRegister' })).toEqual(['maxSpend']);
    expect(await broken({ netuids: [0] }, { op: 'rootRegister' })).toEqual([]);
    for (const intent of [{ op: 'terminateLease', leaseId: 0 }, { op: 'registerSubnet' }] as const)
      expect(await broken({ netuids: [1] }, intent), intent.op).toEqual(['netuids']);
    const ofAll: Call = { path: 'AdminUtils.sudo_set_tx_rate_limit', arguments: { tx_rate_limit: 1n } };
    expect(await brokenByCall({ allowRawCalls: true, netuids: [1] }, ofAll)).toEqual(['netuids']);
  });

  test('attack: everything sold later, where nothing of its price is known yet', async () => {
    const call: Call = { path: 'SubtensorModule.unstake_all', arguments: { hotkey: Alice } };
    const later: Call = {
      path: 'Scheduler.schedule',
      arguments: { when: 1_000, maybe_periodic: null, priority: 0, call: inner(call) },
    };
    expect(await brokenByCall({ allowRawCalls: true, maxPriceImpact: 0.5 }, later)).toEqual([
      'maxPriceImpact',
    ]);
  });

  test('attack: a schedule that repeats spends more often than once', async () => {
    const limits = { allowRawCalls: true, maxSpend: '1' };
    const once = { maybe_periodic: null, priority: 0, call: inner(send(TAO)) };
    const schedules: readonly Call[] = [
      { path: 'Scheduler.schedule', arguments: { when: 1_000, ...once } },
      { path: 'Scheduler.schedule_after', arguments: { after: 5, ...once } },
      { path: 'Scheduler.schedule_named', arguments: { id: new Uint8Array(32), when: 1_000, ...once } },
      { path: 'Scheduler.schedule_named_after', arguments: { id: new Uint8Array(32), after: 5, ...once } },
    ];
    for (const { path, arguments: args } of schedules) {
      expect(await brokenByCall(limits, { path, arguments: args }), path).toEqual([]);
      const often: Call = { path, arguments: { ...args, maybe_periodic: [10, 1_000] } };
      expect(await brokenByCall(limits, often), path).toEqual(['maxSpend']);
      const sudo: Call = { path: 'Sudo.sudo', arguments: { call: inner(often) } };
      expect(await brokenByCall(limits, sudo), path).toEqual(['maxSpend']);
      expect((await writer(limits).planRawCall(often)).spend).toBe('unbounded');
    }
  });

  test('attack: a policy changed after the writer was made changes nothing', async () => {
    const netuids = [1];
    const policy = { netuids, maxSpend: '1' };
    const held = writer(policy);
    policy.maxSpend = '1000000';
    netuids.push(2);
    const { violations } = await held.plan({ op: 'addStake', hotkeySs58: Alice, netuid: 2, amountTao: '5' });
    expect(violations.map(({ rule }) => rule).sort()).toEqual(['maxSpend', 'netuids']);
  });

  type Open<T> = T extends Uint8Array ? T : { -readonly [K in keyof T]: Open<T[K]> };
  const meddlers: readonly (readonly [string, (plan: Open<Plan>) => void])[] = [
    ['call', ({ call }) => void Object.assign(call.arguments, { value: 7n * TAO })],
    ['tree', ({ tree }) => void Object.assign(tree.call.arguments, { value: 7n * TAO })],
    ['bytes', ({ callData }) => void callData.fill(0x3f, callData.length - 2)],
    ['tip', ({ transaction }) => void Object.assign(transaction, { tipRao: TAO })],
  ];
  test.each(meddlers)('attack: a plan whose %s is changed while it is told', async (_name, meddle) => {
    const { changed, feePaidRao, plan } = await writer({ maxSpend: '1', maxFee: '0.1' }).execute(
      { op: 'transfer', destSs58: Bob, amountTao: '0.5' },
      { onProgress: (progress) => progress.type === 'planned' && meddle(progress.plan as Open<Plan>) },
    );
    expect(changed).toContainEqual({
      kind: 'balance',
      account: Bob,
      changeRao: 500_000_000n,
      reason: 'received',
    });
    expect(feePaidRao).toBe(plan.feeRao);
  });

  test('attack: what speaks against a plan is taken away while it is told', async () => {
    const clear = (progress: Progress) => {
      if (progress.type !== 'planned') return;
      const plan = progress.plan as Open<Plan>;
      plan.violations.length = 0;
      Object.assign(plan, { violations: [], failure: undefined, isOk: true });
    };
    const sent = (policy: Policy, amountTao: string) =>
      writer(policy).execute({ op: 'transfer', destSs58: Bob, amountTao }, { onProgress: clear });
    await expect(sent({ maxSpend: '1' }, '2')).rejects.toMatchObject({ code: 'rpc/policy' });
    await expect(sent({}, '20000000')).rejects.toMatchObject({ code: 'rpc/would-fail' });
  });

  test('attack: a raw call that is another one once it was looked at', async () => {
    const policy = { maxSpend: '1', allowRawCalls: true };
    const call = send(1n);
    const { changed } = await writer(policy).executeRawCall(call, {
      onProgress: ({ type }) => type === 'planned' && Object.assign(call.arguments, { value: 9n * TAO }),
    });
    expect(changed).toContainEqual({ kind: 'balance', account: Bob, changeRao: 1n, reason: 'received' });
    for (let honest = 1; honest <= 12; honest++) {
      let reads = 0;
      const sly: Call = {
        path: 'Balances.transfer_keep_alive',
        arguments: {
          dest: Bob,
          get value() {
            reads++;
            return reads <= honest ? 1n : 9n * TAO;
          },
        },
      };
      const signed = await writer(policy)
        .sign(sly, { nonce: 90 })
        .catch((error: Error) => error);
      if (signed instanceof Error) expect(signed).toMatchObject({ code: 'rpc/policy' });
      else expect(decodeExtrinsic(registry, signed.bytes).call.arguments['value']).toBe(1n);
    }
  });

  test('attack: a signer that returns another transaction is found out, and nothing is sent', async () => {
    const mallory = dev('Alice');
    let stolen: Uint8Array | undefined;
    const signer = {
      type: mallory.type,
      publicKey: mallory.publicKey,
      address: mallory.address,
      signMessage: () => Promise.reject(new Error('not asked for')),
      signTransaction: async () => ({ signature: undefined, signedTransaction: stolen }),
    };
    // Transactions of the same account: one sends more, one is valid for longer, one for ever.
    const { signTransaction } = await import('../src/transaction/signTransaction.ts');
    const { buildTransaction } = await import('../src/transaction/buildTransaction.ts');
    const { signerFromKeypair } = await import('@taokit/keys');
    const view = await chain.client.at('best');
    const nonce = Number(await chain.client.request('system_accountNextIndex', [Alice]));
    const { genesisHash } = chain.client.connection;
    const of = { address: Alice, nonce, genesisHash };
    const asked = await buildTransaction(view, send(1n), of);
    const immortal = { CheckMortality: { type: 'Immortal', value: null } };
    const others = [
      await buildTransaction(view, send(99n * TAO), of),
      await buildTransaction(view, send(1n), of, { eraBlocks: 128 }),
      {
        ...asked,
        extensions: { ...asked.extensions, ...immortal },
        implicit: { ...asked.implicit, CheckMortality: genesisHash },
      },
    ];
    const thief = chain.writer('Alice', { coldkey: signer as never });
    for (const other of others) {
      stolen = (await signTransaction(other, signerFromKeypair(mallory))).bytes;
      await expect(
        thief.execute({ op: 'transfer', destSs58: Bob, amountTao: '0.000000001' }),
      ).rejects.toMatchObject({ code: 'rpc/signed-otherwise' });
    }
    expect(Number(await chain.client.request('system_accountNextIndex', [Alice]))).toBe(nonce);
  });

  test('errors: a limit that is none limits nothing, so it is refused', () => {
    expect(() => writer({ maxSpent: '1' } as never)).toThrow(/maxSpent/);
    expect(() => writer({ maxSpend: -1 } as never)).toThrow(/maxSpend/);
    expect(() => writer({ netuids: ['1'] } as never)).toThrow(/netuids/);
    expect(() => writer({ destinations: ['5Grw'] })).toThrow(/destinations/);
    expect(() => writer({ intents: ['tranfser'] as never })).toThrow(/tranfser/);
    expect(() => writer({ maxPriceImpact: 2 })).toThrow(/maxPriceImpact/);
  });

  test('multisigs: the inner call is made by their own account', async () => {
    const { tree } = await chain.writer('Alice').planRawCall(disguises[8]![1](send(1n)));
    expect(tree.children[0]!.origin).toEqual({ account: multisigAddress([Alice, Bob], 2) });
  });
});
