import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../Random.ts';
import { type Digit, FEATURES, features } from '../Digit.ts';
import { loadDigits } from '../loadDigits.ts';
import { nearestNeighbours } from './nearestNeighbours.ts';

/** An image of one gray. */
const plain = (gray: number, label: number): Digit => ({
  pixels: new Uint8Array(FEATURES).fill(gray),
  label,
});
const asked = (...grays: number[]) => grays.map((gray) => features(plain(gray, 0)));

describe('nearestNeighbours', () => {
  const gathered = [plain(0, 1), plain(10, 2), plain(20, 2), plain(100, 3), plain(101, 4), plain(102, 5)];

  test('one: the nearest image, wherever it stands', () => {
    expect(nearestNeighbours(1)(gathered).predict(asked(0, 4, 6, 99, 250))).toEqual([1, 1, 2, 3, 5]);
  });

  test('three: what most of them are; of three that differ, the farthest', () => {
    expect(nearestNeighbours(3)(gathered).predict(asked(0, 20, 100, 102))).toEqual([2, 2, 5, 3]);
  });

  test('fewer images than are asked for: all vote', () => {
    expect(nearestNeighbours(3)([plain(0, 7)]).predict(asked(9))).toEqual([7]);
  });

  // As ml-knn 3.0.0 has it: another release of it that votes otherwise changes every network of this example.
  test.each([
    [1, 152],
    [3, 156],
  ])('%i of 300 real images: %i of 200 others are read right', (k, count) => {
    const { training, hidden } = loadDigits();
    const random = createRandom('1');
    const model = nearestNeighbours(k)(random.shuffle(training).slice(0, 300));
    const unseen = random.shuffle(hidden).slice(0, 200);
    const labels = model.predict(unseen.map(features));
    expect(unseen.filter(({ label }, at) => label === labels[at])).toHaveLength(count);
  });
});
