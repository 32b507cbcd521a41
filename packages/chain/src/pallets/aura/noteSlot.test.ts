import { expect, test } from 'vitest';
import { accountOf, createTestChain } from '../../../testing/index.ts';
import { authorOf } from './author.ts';
import { Authorities, CurrentSlot } from './storage.ts';

test('the slot of a block is its time in twelve seconds, and the authorities take turns by it', async () => {
  const chain = await createTestChain();
  const [alice, bob] = [accountOf('Alice'), accountOf('Bob')];
  Authorities.insert(chain.state, [alice, bob]);
  const authors = [0, 1, 2, 3].map((slot) => {
    chain.produceBlock({ timestampMs: 1_900_000_008_000 + 12_000 * slot });
    expect(CurrentSlot.get(chain.state)).toBe(158_333_334n + BigInt(slot));
    return authorOf(chain.state);
  });
  expect(authors).toEqual([alice, bob, alice, bob]);
});
