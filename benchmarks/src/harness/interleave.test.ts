import { describe, expect, test } from 'vitest';
import { interleave } from './interleave.ts';

describe('interleave', () => {
  test('engines take turns; fewer runs are spread over the rounds', async () => {
    const order: string[] = [];
    const entrant = (name: string, runs: number) => {
      const run = () => order.push(name);
      return [name, { run, runs }] as const;
    };
    const samples = await interleave(new Map([entrant('a', 4), entrant('b', 4), entrant('c', 2)]));
    expect(order.join('')).toBe('ababcababc');
    expect([...samples].map(([name, taken]) => [name, taken.length])).toEqual([
      ['a', 4],
      ['b', 4],
      ['c', 2],
    ]);
  });
  test('no engines: no samples', async () => {
    expect(await interleave(new Map())).toEqual(new Map());
  });
});
