/** What is left of a chain when a block throws: nothing half written can be taken for a chain. */
import type { EpochEngine } from '@taokit/yuma';
import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { keypairOf, ONE, person, smallNetwork } from '../test/smallNetwork.ts';
import { type Chain, createChain } from './createChain.ts';
import { signExtrinsic } from './system/Extrinsic.ts';

const [alice, bob] = [person('alice'), person('bob')];
const defect = new RangeError('The engine is out of memory.');
const failing: EpochEngine = {
  ...referenceEngine,
  runEpoch: () => {
    throw defect;
  },
};

const startChain = (engine: EpochEngine) => createChain({ genesis: smallNetwork([alice, bob]), engine });

function transfer(chain: Chain, nonce: number) {
  const call = {
    name: 'Balances.transfer_keep_alive',
    args: { destination: bob.account, amountRao: ONE },
  } as const;
  return signExtrinsic(keypairOf('alice'), { chainName: chain.name, nonce, call });
}

/** A chain whose epoch throws, with an extrinsic that waits. */
function breakChain(): { readonly chain: Chain; readonly made: number } {
  const chain = startChain(failing);
  const made = Math.min(chain.blocksToEpoch(1)!, chain.blocksToEpoch(2)!) - 1;
  chain.produceBlocks(made);
  chain.submit(transfer(chain, 0));
  expect(() => chain.produceBlocks(3)).toThrow(defect);
  return { chain, made };
}

const refused: readonly (readonly [what: string, use: (chain: Chain) => unknown])[] = [
  ['submit', (chain) => chain.submit(transfer(chain, 1))],
  ['produceBlock', (chain) => chain.produceBlock()],
  ['produceBlocks', (chain) => chain.produceBlocks(2)],
  ['nonce', (chain) => chain.nonce(alice.account)],
  ['balance', (chain) => chain.balance(alice.account)],
  ['stake', (chain) => chain.stake({ netuid: 1, hotkey: alice.hotkey, coldkey: alice.coldkey })],
  ['metagraph', (chain) => chain.metagraph(1)],
  ['pool', (chain) => chain.pool(1)],
  ['priceBits', (chain) => chain.priceBits(1)],
  ['blocksToEpoch', (chain) => chain.blocksToEpoch(1)],
];

describe('a chain whose block threw', () => {
  test.each(refused)('rejects: %s', (_, use) => {
    const { chain, made } = breakChain();
    expect(() => use(chain)).toThrow(
      expect.objectContaining({
        name: 'SimulatorError',
        code: 'simulator/chain-broken',
        cause: defect,
        values: { block: made + 1 },
      }),
    );
  });

  test('behaviour: what waited still waits, and the blocks before are there', () => {
    const { chain, made } = breakChain();
    expect(chain.waiting).toEqual(
      [transfer(chain, 0)].map(({ signature: _, ...rest }) => expect.objectContaining(rest)),
    );
    expect(() => chain.produceBlock()).toThrow();
    expect(chain.waiting).toHaveLength(1);
    expect(chain.block(made).number).toBe(made);
    expect(() => chain.block(made + 1)).toThrow(expect.objectContaining({ code: 'simulator/unknown-block' }));
  });

  test('behaviour: genesis, blocks and waiting extrinsics make the chain again on an engine that works', () => {
    const { chain, made } = breakChain();
    const again = startChain(referenceEngine);
    for (let number = 1; number <= made; number += 1) {
      for (const { extrinsic } of chain.block(number).extrinsics) again.submit(extrinsic);
      again.produceBlock();
    }
    for (const extrinsic of chain.waiting) expect(again.submit(extrinsic)).toEqual({ ok: true });
    expect(again.produceBlock().extrinsics.map(({ result }) => result.ok)).toEqual([true]);
    expect(again.waiting).toEqual([]);
  });

  test('behaviour: books that do not add up break it too', () => {
    const chain = startChain(referenceEngine);
    chain.state.totalIssuanceRao += 1n;
    expect(() => chain.produceBlock()).toThrow(
      expect.objectContaining({ code: 'simulator/invariant-broken' }),
    );
    expect(() => chain.produceBlock()).toThrow(expect.objectContaining({ code: 'simulator/chain-broken' }));
  });
});

describe('produceBlocks', () => {
  test.each([Number.POSITIVE_INFINITY, Number.NaN, -1, 1.5, 2 ** 53, '3', 3n, undefined])(
    'rejects: %s, and makes no block',
    (count) => {
      const chain = startChain(referenceEngine);
      expect(() => chain.produceBlocks(count as number)).toThrow(
        expect.objectContaining({ name: 'SimulatorError', code: 'simulator/invalid-count' }),
      );
      expect(chain.state.blockNumber).toBe(0);
      expect(chain.produceBlocks(0)).toEqual([]);
    },
  );
});
