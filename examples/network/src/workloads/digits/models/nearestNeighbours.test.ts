import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../Random.ts';
import { type Digit, FEATURES, features } from '../Digit.ts';
import { nearestNeighbours } from './nearestNeighbours.ts';

const filled = (gray: number, label: number): Digit => ({
  label,
  pixels: new Uint8Array(FEATURES).fill(gray),
});

describe('nearestNeighbours', () => {
  test('the nearest decides, most votes win, and of equal votes the nearer', () => {
    const gathered = [filled(100, 7), filled(90, 3), filled(89, 3), filled(250, 5)];
    const asked = [features(filled(99, 0))];
    expect(nearestNeighbours(1)(gathered).predict(asked)).toEqual([7]);
    expect(nearestNeighbours(2)(gathered).predict(asked)).toEqual([7]);
    expect(nearestNeighbours(3)(gathered).predict(asked)).toEqual([3]);
    expect(nearestNeighbours(9)(gathered).predict(asked)).toEqual([3]);
  });

  test('differential: the same as sorting all of them by distance', () => {
    const random = createRandom('neighbours');
    const draw = () => ({
      label: random.integer(10),
      pixels: Uint8Array.from({ length: FEATURES }, () => random.integer(256)),
    });
    const [gathered, asked] = [Array.from({ length: 80 }, draw), Array.from({ length: 40 }, draw)];
    const distance = (a: Digit, b: Digit) =>
      a.pixels.reduce((sum, gray, at) => sum + (gray - b.pixels[at]!) ** 2, 0);
    const expected = asked.map(
      (one) => gathered.toSorted((a, b) => distance(a, one) - distance(b, one))[0]!.label,
    );
    expect(nearestNeighbours(1)(gathered).predict(asked.map(features))).toEqual(expected);
  });
});
