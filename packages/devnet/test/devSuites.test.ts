/**
 * The chain's own end-to-end suites for a dev node with manual sealing (`ts-tests/suites/dev` of RaoFoundation/subtensor, 23 files),
 * restated: the same scenarios, over `engine_createBlock` and `@polkadot/api`. Every rao is added up after every block.
 *
 * Which of the files pass and which are out is a table in the docs, `docs/guides/chain-support.md`, held to the names of the groups
 * here, in `limitOrderSuites.test.ts` and wherever else that table's test looks. `sdk/*` signs with the native `@bittensor/sdk`,
 * where `@taokit/keys` does here.
 */
import { type Keypair, keyringPairFromKeypair } from '@taokit/keys';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Codec,
  devKey,
  type Event,
  type ManualDevnet,
  manualDevnet,
  named,
  type Told,
} from '../testing/manualDevnet.ts';

const TAO = 1_000_000_000n;
const [alice, bob] = [devKey('Alice'), devKey('Bob')];
let chain: ManualDevnet;

beforeAll(async () => {
  chain = await manualDevnet();
});

afterAll(() => chain.close());

async function forceBalance({ address }: Keypair, rao: bigint): Promise<void> {
  const events = await chain.asRoot(chain.tx('balances', 'forceSetBalance', address, rao));
  expect(named(events, 'BalanceSet')).toHaveLength(1);
}

describe('staking/test-add-staking.ts', () => {
  let netuid: number;

  test('T01: add stake payable', async () => {
    const added = named(
      await chain.createBlock(chain.tx('subtensorModule', 'registerNetwork', bob.address), alice),
      'NetworkAdded',
    );
    expect(added).toHaveLength(1);
    [netuid] = added[0]!.data.toJSON() as [number];
    await chain.asRoot(chain.tx('adminUtils', 'sudoSetSubtokenEnabled', netuid, true));
    const events = await chain.createBlock(
      chain.tx('subtensorModule', 'addStake', bob.address, netuid, TAO),
      alice,
    );
    expect(named(events, 'StakeAdded')).toHaveLength(1);
  });

  test('T02: remove stake payable', async () => {
    const events = await chain.createBlock(
      chain.tx('subtensorModule', 'removeStake', bob.address, netuid, TAO / 2n),
      alice,
    );
    expect(named(events, 'StakeRemoved')).toHaveLength(1);
  });
});

describe('transaction-payment-wrapper/00-transaction-payment-wrapper.test.ts', () => {
  // In the release the suite is of these calls cost something; by the fees pinned for 475 they cost nothing, whoever pays. The suite's
  // own `setWeights` of somebody without a neuron 475 keeps out of blocks; of a batch each item fails there by itself.
  const setWeights = () => chain.tx('subtensorModule', 'batchSetWeights', [0], [[]], [0]);
  const paid = (events: readonly Event[]) => {
    const { who, actualFee } = named(events, 'TransactionFeePaid')[0]!.data;
    return { who: who!.toJSON() as string, feeRao: actualFee!.toBigInt() };
  };

  test('T01: fees are charged from the coldkey instead of the origin, the hotkey', async () => {
    const [coldkey, hotkey] = [devKey('Cold'), devKey('Hot')];
    const existential = (chain.api.consts['balances']!['existentialDeposit'] as never as Codec).toBigInt();
    // The hotkey must exist even if the coldkey pays.
    await forceBalance(hotkey, existential);
    await forceBalance(coldkey, 1_000n * TAO);
    await chain.createBlock(chain.tx('subtensorModule', 'tryAssociateHotkey', hotkey.address), coldkey);
    const before = await chain.free(coldkey);
    expect(paid(await chain.createBlock(setWeights(), hotkey))).toEqual({ who: coldkey.address, feeRao: 0n });
    expect(await chain.free(coldkey)).toBe(before);
    expect(await chain.free(hotkey)).toBe(existential);
  });

  test('T02: fees are charged from the hotkey where nobody owns it', async () => {
    const [coldkey, hotkey] = [devKey('OtherCold'), devKey('OtherHot')];
    await forceBalance(hotkey, 1_000n * TAO);
    const before = await chain.free(hotkey);
    expect(paid(await chain.createBlock(setWeights(), hotkey))).toEqual({ who: hotkey.address, feeRao: 0n });
    expect(await chain.free(coldkey)).toBe(0n);
    expect(await chain.free(hotkey)).toBe(before);
  });
});

describe('sdk/test-typescript-sdk.ts, sdk/test-bittensor-ts.ts', () => {
  test('T01: signs and submits a transaction', async () => {
    const events = await chain.createBlock(chain.tx('system', 'remark', '0x07'), alice);
    expect(named(events, 'ExtrinsicSuccess')).toHaveLength(2);
  });

  test('T01: watches it into the block that is sealed by hand', async () => {
    const included = new Promise<Told>((done) => {
      void chain.tx('system', 'remark', '0x08').signAndSend(keyringPairFromKeypair(alice), (result) => {
        if (result.status.isInBlock) done(result);
      });
    });
    while ((await chain.provider.send<unknown[]>('author_pendingExtrinsics', [])).length === 0)
      await new Promise((done) => setTimeout(done, 10));
    await chain.provider.send('engine_createBlock', [false, true]);
    expect((await included).events.map(({ event }) => event.method)).toContain('ExtrinsicSuccess');
  });
});
