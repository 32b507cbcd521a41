import { describe, expect, test } from 'vitest';
import { palletSubnet } from '../../testing/palletSubnet.ts';
import { liquidConsensus } from './liquidConsensus.ts';

const ONE = 1n << 32n;
const NOW = [7n, 8n];
const SUBNET = palletSubnet([1n, 1n], {
  consensusMode: 'previous',
  previousConsensus: Uint16Array.of(65_535),
});

describe('liquidConsensus', () => {
  test('of the epoch before; a uid it has not counts as 0', () => {
    expect(liquidConsensus(SUBNET, NOW, 475)).toEqual([ONE, 0n]);
  });

  test('of this epoch where the mode or the release says so, and where none is stored', () => {
    expect(liquidConsensus({ ...SUBNET, consensusMode: 'current' }, NOW, 475)).toBe(NOW);
    expect(liquidConsensus(SUBNET, NOW, 445)).toBe(NOW);
    expect(liquidConsensus({ ...SUBNET, previousConsensus: new Uint16Array(0) }, NOW, 475)).toBe(NOW);
    expect(liquidConsensus({ ...SUBNET, previousConsensus: null }, NOW, 475)).toBe(NOW);
  });
});
