import { describe, expect, test } from 'vitest';
import { handChain, handHash } from '../../test/support/handChain.ts';
import type { SignedTransaction } from '../transaction/signTransaction.ts';
import { awaitInclusion } from './awaitInclusion.ts';
import { hashOfExtrinsic } from './blocks.ts';
import { createBlockFollower, type FollowedChain } from './createBlockFollower.ts';

const EXTRINSIC = '0xdeadbeef';
const transaction = (last: number): SignedTransaction => ({
  bytes: new Uint8Array(),
  hash: hashOfExtrinsic(EXTRINSIC),
  address: '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY',
  nonce: 0,
  validBlocks: { first: 100, last },
});

/** Every block the parent of the next one, from the first height to the best. */
function expectChain({ blocks, best }: FollowedChain, from: number): void {
  expect([...blocks.keys()].sort((a, b) => a - b)).toEqual(
    Array.from({ length: best - from + 1 }, (_, index) => from + index),
  );
  for (const { number, parentHash } of blocks.values())
    if (number > from) expect(blocks.get(number - 1)?.hash).toBe(parentHash);
}

describe('createBlockFollower', () => {
  const heights = Array.from({ length: 10 }, (_, index) => 101 + index);
  test.each(heights)(
    'a look that fails at block %d leaves no gap: what is in it is found',
    async (missing) => {
      for (const where of heights) {
        const chain = handChain();
        await chain.tell(100);
        let told: FollowedChain | undefined;
        createBlockFollower(chain.connection).follow(99, (next) => {
          told = next;
        });
        const waiting = awaitInclusion(chain.connection, transaction(130), { from: 99, until: 'included' });
        await chain.tell(100);
        let isLacking = true;
        chain.hasBlock = (height) => height !== missing || !isLacking;
        chain.extrinsicsOf = (hash) => (hash === handHash(where, 'a') ? [EXTRINSIC] : []);
        await chain.tell(110);
        isLacking = false;
        await chain.tell(111);
        expectChain(told!, 99);
        expect(await waiting).toMatchObject({ blockNumber: where });
      }
    },
  );

  test.each([102, 103, 104])(
    'a branch that is left goes, also where the look at block %d fails',
    async (at) => {
      const chain = handChain();
      await chain.tell(103);
      let told: FollowedChain | undefined;
      createBlockFollower(chain.connection).follow(100, (next) => {
        told = next;
      });
      await chain.tell(103);
      chain.branchOf = (height) => (height >= 102 ? 'b' : 'a');
      let isLacking = true;
      chain.hasBlock = (height) => height !== at || !isLacking;
      await chain.tell(104);
      isLacking = false;
      await chain.tell(105);
      expectChain(told!, 100);
      expect(told!.blocks.get(102)!.hash).toBe(handHash(102, 'b'));
    },
  );

  test('who waits from further back than the others is told of what stands there', async () => {
    const chain = handChain();
    chain.extrinsicsOf = (hash) => (hash === handHash(95, 'a') ? [EXTRINSIC] : []);
    await chain.tell(100);
    const late = awaitInclusion(
      chain.connection,
      { ...transaction(130), hash: '0x00' },
      { from: 100, until: 'included' },
    );
    late.catch(() => {});
    await chain.tell(101);
    const early = awaitInclusion(chain.connection, transaction(130), { from: 90, until: 'included' });
    await chain.tell(102);
    expect(await early).toMatchObject({ blockNumber: 95, isFinal: true });
  });
});
