import { describe, expect, test } from 'vitest';
import { blocksToMilliseconds, dateOfBlock, formatBlocks, millisecondsToBlocks } from './time.ts';

describe('blocks and time', () => {
  test('a block is 12 seconds', () => {
    expect(blocksToMilliseconds(360)).toBe(4_320_000);
    expect(millisecondsToBlocks(13_000, { rounding: 'down' })).toBe(1);
    expect(millisecondsToBlocks(13_000, { rounding: 'up' })).toBe(2);
    expect(formatBlocks(360)).toBe('1 h 12 min');
    expect(formatBlocks(7201)).toBe('1 d 12 s');
    expect(formatBlocks(0)).toBe('0 s');
  });

  test('dates count from a known block, both ways', () => {
    const known = { block: 100, date: new Date('2026-01-01T00:00:00Z') };
    expect(dateOfBlock(105, known).toISOString()).toBe('2026-01-01T00:01:00.000Z');
    expect(dateOfBlock(95, known).toISOString()).toBe('2025-12-31T23:59:00.000Z');
  });

  test('refuses what is no count', () => {
    for (const blocks of [0.5, Number.NaN, 2 ** 53])
      expect(() => blocksToMilliseconds(blocks)).toThrow(/blocks/);
    expect(() => blocksToMilliseconds(1n as unknown as number)).toThrow(/blocks/);
    expect(() => formatBlocks(-5)).toThrow(/below zero/);
    expect(() => millisecondsToBlocks(-1, { rounding: 'up' })).toThrow(/time/);
    expect(() => millisecondsToBlocks(1, { rounding: 'nearest' } as never)).toThrow(/rounding/);
    expect(() => dateOfBlock(1, { block: 0, date: new Date('x') })).toThrow(/valid Date/);
    expect(() => dateOfBlock(1, null as never)).toThrow(/known/);
    expect(() => dateOfBlock(-1, { block: 0, date: new Date(0) })).toThrow(/block/);
  });
});
