/** What Python bittensor 11.3 reads from the same block; skipped where TAOKIT_PYTHON_11 names no interpreter with it. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { sealUntil } from '@taokit/keys/timelock';
import type { Snapshot } from '@taokit/rpc';
import { alpha, tao } from '@taokit/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { QUICKNET } from '../../src/weights/timelock/quicknet.ts';
import { addressOf, type DevnetWorld } from '../support/devnetWorld.ts';
import { BOB_HOTKEY, DAVE, subnetWorld } from '../support/subnetWorld.ts';
import { type TestServer, testServer } from '../support/testServer.ts';
import vectors from '../vectors/core.json' with { type: 'json' };

const python = process.env['TAOKIT_PYTHON_11'];
const script = fileURLToPath(new URL('reads.py', import.meta.url));
const coldkey_ss58 = addressOf(DAVE);
const hotkey_ss58 = addressOf(BOB_HOTKEY);
const text = (value: bigint | number) => String(value);
const rao = (amount: { readonly rao: bigint }) => text(amount.rao);
const all = async <T, R>(list: Promise<readonly T[]>, of: (one: T) => R) => (await list).map(of);

type Case = readonly [name: string, params: object, ours: (at: Snapshot) => Promise<unknown>];

/** Each read by its name and Python's parameters, and what it must say by ours: fields that Python has besides are its own. */
const CASES: readonly Case[] = [
  ['balance', { coldkey_ss58 }, async (at) => rao(await at.accounts.balance(coldkey_ss58))],
  ['existential_deposit', {}, async (at) => rao(await at.accounts.existentialDeposit())],
  ['block_time', {}, (at) => at.chain.blockTime()],
  ['burn', { netuid: 1 }, async (at) => rao(await at.subnets.burn(1))],
  // Of `subnets` Python takes a tempo that is not stored for 0, where the chain has a default.
  [
    'subnet',
    { netuid: 1 },
    async (at) => {
      const one = (await at.subnets.subnet(1))!;
      return { tempo: text(one.tempo), burn: rao(one.burn), neuron_count: text(one.neuronCount) };
    },
  ],
  ['subnet_registration_cost', {}, async (at) => rao(await at.subnets.subnetRegistrationCost())],
  [
    'stake',
    { coldkey_ss58, hotkey_ss58, netuid: 1 },
    async (at) => rao(await at.staking.stake({ coldkey: coldkey_ss58, hotkey: hotkey_ss58, netuid: 1 })),
  ],
  [
    'stake_for_coldkey',
    { coldkey_ss58 },
    (at) =>
      all(at.staking.stakeForColdkey(coldkey_ss58), (one) => ({
        hotkey: one.hotkey,
        netuid: text(one.netuid),
        stake: rao(one.stake),
        is_registered: one.isRegistered,
      })),
  ],
  [
    'stake_value_for_coldkey',
    { coldkey_ss58 },
    async (at) => ({ block: text(at.blockNumber), coldkey: coldkey_ss58 }),
  ],
  [
    'stake_availability',
    { coldkey_ss58, netuid: 1 },
    async (at) => {
      const { total, locked, available } = await at.staking.stakeAvailability({
        coldkey: coldkey_ss58,
        netuid: 1,
      });
      return { total: rao(total), locked: rao(locked), available: rao(available) };
    },
  ],
  ['total_alpha_staked', { netuid: 1 }, async (at) => rao(await at.staking.totalAlphaStaked(1))],
  ['staking_hotkeys', { coldkey_ss58 }, (at) => at.staking.stakingHotkeys(coldkey_ss58)],
  ['root_claim_threshold', {}, async (at) => rao(await at.staking.rootClaimThreshold())],
  [
    'alpha_price',
    { netuid: 1 },
    async (at) => ({ price_rao: text((await at.prices.alphaPrice(1)).raoPerAlpha) }),
  ],
  [
    'quote_stake',
    { netuid: 1, amount_tao: 2 },
    async (at) => {
      const { node } = await at.prices.quoteStake({ netuid: 1, amount: tao(2) });
      return {
        tao: rao(node.tao),
        alpha: rao(node.alpha),
        tao_fee: rao(node.taoFee),
        alpha_slippage: rao(node.alphaSlippage!),
      };
    },
  ],
  [
    'quote_unstake',
    { netuid: 1, amount_alpha: 2 },
    async (at) => {
      const { node } = await at.prices.quoteUnstake({ netuid: 1, amount: alpha(1, 2) });
      return { tao: rao(node.tao), alpha: rao(node.alpha), alpha_fee: rao(node.alphaFee) };
    },
  ],
  [
    'subnet_hyperparameters',
    { netuid: 1 },
    async (at) => {
      const settings = (await at.subnets.subnetHyperparameters(1))!;
      return {
        kappa: text(settings.kappa!.raw),
        tempo: text(settings.tempo!),
        min_burn: rao(settings.minBurn!),
        max_burn: rao(settings.maxBurn!),
        weights_version: text(settings.weightsVersion!),
        yuma_version: text(settings.yumaVersion!),
        liquid_alpha_enabled: settings.liquidAlphaEnabled,
      };
    },
  ],
  [
    'neurons',
    { netuid: 1 },
    (at) =>
      all(at.neurons.neurons({ netuid: 1 }), (one) => ({
        uid: text(one.uid),
        hotkey: one.hotkey,
        coldkey: one.coldkey,
        active: one.active,
        validator_permit: one.validatorPermit,
        last_update: text(one.lastUpdateBlock),
        total_stake: rao(one.totalStake),
      })),
  ],
  [
    'metagraph',
    { netuid: 1 },
    async (at) => {
      const graph = (await at.subnets.metagraph(1))!;
      return {
        block: text(graph.block),
        name: graph.subnet.name,
        symbol: graph.subnet.symbol,
        hotkeys: graph.hotkeys,
        emission: graph.neurons.map(({ emission }) => rao(emission)),
        alpha_stake: graph.neurons.map(({ alphaStake }) => rao(alphaStake)),
        incentives: graph.neurons.map(({ incentive }) => text(incentive.raw)),
        tao_in: rao(graph.subnet.pool.taoIn),
        tempo: text(graph.hyperparameters.tempo),
        collateral_locked: graph.neurons.map(({ collateral }) => rao(collateral!.locked)),
      };
    },
  ],
  [
    'uid',
    { hotkey_ss58, netuid: 1 },
    async (at) => text((await at.neurons.uid({ hotkey: hotkey_ss58, netuid: 1 }))!),
  ],
  ['hotkey_owner', { hotkey_ss58 }, (at) => at.neurons.hotkeyOwner(hotkey_ss58)],
  [
    'owned_hotkeys',
    { coldkey_ss58: addressOf('//Bob') },
    (at) => at.neurons.ownedHotkeys(addressOf('//Bob')),
  ],
  ['netuids_for_hotkey', { hotkey_ss58 }, (at) => all(at.neurons.netuidsForHotkey(hotkey_ss58), text)],
  [
    'epoch_status',
    { netuid: 1 },
    async (at) => {
      const status = await at.epochs.epochStatus(1);
      return {
        tempo: text(status.tempo),
        next_epoch_start_block: text(status.nextEpochStartBlock!),
        blocks_remaining: text(status.blocksRemaining!),
        epoch_index: text(status.epochIndex),
      };
    },
  ],
  [
    'coldkey_lock',
    { coldkey_ss58, netuid: 1 },
    async (at) => {
      const lock = (await at.locks.coldkeyLock({ coldkey: coldkey_ss58, netuid: 1 }))!;
      return { hotkey: lock.hotkey, locked_alpha: rao(lock.locked), is_perpetual: lock.isPerpetual };
    },
  ],
  [
    'hotkey_conviction',
    { hotkey_ss58, netuid: 1 },
    async (at) => ({
      conviction_alpha: rao((await at.locks.hotkeyConviction({ hotkey: hotkey_ss58, netuid: 1 })).conviction),
    }),
  ],
  [
    'collateral_policy',
    { netuid: 1 },
    async (at) => {
      const policy = await at.collateral.collateralPolicy(1);
      return { lock_share: policy.lockShare.fraction, drain_ratio: policy.drainRatio.value };
    },
  ],
  ['difficulty', { netuid: 1 }, async (at) => text(await at.hyperparameters.difficulty(1))],
  ['tx_rate_limit', {}, async (at) => text(await at.chain.txRateLimit())],
];

let world: DevnetWorld;
let server: TestServer;

describe.skipIf(!python)('Python bittensor 11.3 (needs TAOKIT_PYTHON_11)', () => {
  let answers: readonly unknown[];
  beforeAll(async () => {
    world = await subnetWorld();
    await world.send(DAVE, 'SubtensorModule.lock_stake', {
      hotkey: hotkey_ss58,
      netuid: 1,
      amount: 5_000_000_000n,
    });
    await world.controls.newBlock({ count: 20 });
    server = await testServer(world.devnet);
    const block = String(world.devnet.chain.head.header.number);
    const asked = JSON.stringify(CASES.map(([name, params]) => [name, params]));
    const { stdout } = await promisify(execFile)(python!, [script, server.url, block, asked]);
    const said = JSON.parse(stdout.trim().split('\n').at(-1)!) as { version: string; answers: unknown[] };
    expect(said.version).toBe('11.3.0');
    answers = said.answers;
  }, 120_000);
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]();
    await world?.[Symbol.asyncDispose]();
  });

  test.each(CASES.map(([name, , ours], index) => [name, ours, index] as const))(
    '%s: the same value',
    async (_, ours, index) => {
      const own = await ours(await world.client.at());
      if (typeof own === 'object') expect(answers[index]).toMatchObject(own as object);
      else expect(answers[index]).toBe(own);
    },
  );

  test('timelocks: its Rust core opens what is sealed here', async () => {
    const { round, signature } = vectors.timelock;
    const message = new TextEncoder().encode('weights');
    const sealed = Buffer.from(sealUntil(message, { publicKey: QUICKNET.publicKey, round: BigInt(round) }));
    // The core's envelope: the bytes after their compact length, then the round.
    const length = Buffer.alloc(2);
    length.writeUInt16LE((sealed.length << 2) | 1);
    const tail = Buffer.alloc(8);
    tail.writeBigUInt64LE(BigInt(round));
    const envelope = Buffer.concat([length, sealed, tail]).toString('hex');
    const program =
      'import bittensor_core, sys; print(bittensor_core.decrypt_with_signature(bytes.fromhex(sys.argv[1]), sys.argv[2]).hex())';
    const { stdout } = await promisify(execFile)(python!, ['-c', program, envelope, signature]);
    expect(stdout.trim()).toBe(Buffer.from(message).toString('hex'));
  });
});
