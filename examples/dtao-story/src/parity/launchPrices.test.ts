import { describe, expect, test } from 'vitest';
import { RAO } from '../launch/launchBlocks.ts';
import { launchPrices } from './launchPrices.ts';

describe('launchPrices', () => {
  test('nothing on root: every pool keeps as much alpha as TAO, to the rao', () => {
    const blocks = Array.from({ length: 361 }, (_, block) => block);
    for (const subnets of [1, 7, 64])
      for (const { taoRao, alphaRao } of launchPrices(subnets, 0n, blocks)) expect(alphaRao).toBe(taoRao);
  });

  test('5.5 million TAO on root: the price leaves 1 in the first block', () => {
    const [start, first] = launchPrices(64, 5_500_000n * RAO, [0, 1]);
    expect(start).toEqual({ block: 0, taoRao: RAO, alphaRao: RAO });
    expect(first).toEqual({ block: 1, taoRao: 723_537_459n, alphaRao: 1_425_626_454n });
  });
});
