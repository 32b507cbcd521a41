import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../Random.ts';
import { type Digit, FEATURES, features } from '../Digit.ts';
import { loadDigits } from '../loadDigits.ts';
import { logisticRegression } from './logisticRegression.ts';

describe('logisticRegression', () => {
  test('tells the digits that it has seen apart', () => {
    const half = (label: number): Digit => ({
      pixels: Uint8Array.from({ length: FEATURES }, (_, at) => (at < 24 === (label === 0) ? 255 : 0)),
      label,
    });
    const model = logisticRegression(45)([half(0), half(1)]);
    expect(model.predict([half(1), half(0)].map(features))).toEqual([1, 0]);
  });

  // As ml-logistic-regression 2.0.0 has it: another release of it that learns otherwise changes every network of this example.
  test('of 300 real images: 148 of 200 others are read right', () => {
    const { training, hidden } = loadDigits();
    const random = createRandom('1');
    const model = logisticRegression(18)(random.shuffle(training).slice(0, 300));
    const unseen = random.shuffle(hidden).slice(0, 200);
    const labels = model.predict(unseen.map(features));
    expect(unseen.filter(({ label }, at) => label === labels[at])).toHaveLength(148);
  });
});
