import { describe, expect, test } from 'vitest';
import { createRandom } from './Random.ts';

describe('createRandom', () => {
  test('behaviour: the seed decides, and a fork does not depend on what was drawn', () => {
    const [a, b] = [createRandom('7'), createRandom('7')];
    const drawn = Array.from({ length: 5 }, () => a.next());
    expect(Array.from({ length: 5 }, () => b.next())).toEqual(drawn);
    expect(createRandom('8').next()).not.toBe(drawn[0]);
    expect(a.fork('x').next()).toBe(createRandom('7').fork('x').next());
    expect(a.fork('x').next()).not.toBe(a.fork('y').next());
  });

  test('behaviour: numbers are spread as they should be', () => {
    const random = createRandom('spread');
    const uniform = Array.from({ length: 10_000 }, () => random.next());
    expect(uniform.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(uniform.reduce((sum, value) => sum + value) / uniform.length).toBeCloseTo(0.5, 1);
    const normal = Array.from({ length: 10_000 }, () => random.gaussian());
    expect(normal.reduce((sum, value) => sum + value) / normal.length).toBeCloseTo(0, 1);
    expect(normal.reduce((sum, value) => sum + value ** 2, 0) / normal.length).toBeCloseTo(1, 1);
    const shuffled = random.shuffle([1, 2, 3, 4, 5]);
    expect([...shuffled].sort()).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(Array.from({ length: 200 }, () => random.integer(4)))).toEqual(new Set([0, 1, 2, 3]));
  });
});
