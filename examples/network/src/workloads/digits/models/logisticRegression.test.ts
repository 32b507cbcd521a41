import { describe, expect, test } from 'vitest';
import { CLASSES, features } from '../Digit.ts';
import { loadDigits } from '../loadDigits.ts';
import { logisticRegression } from './logisticRegression.ts';

describe('logisticRegression', () => {
  const { training, hidden: all } = loadDigits();
  const hidden = all.slice(0, 500);
  const accuracy = (steps: number, images: number) => {
    const labels = logisticRegression(steps)(training.slice(0, images)).predict(hidden.map(features));
    return hidden.filter(({ label }, at) => labels[at] === label).length / hidden.length;
  };

  test('learns handwritten digits: more steps and more images are better', () => {
    expect(accuracy(150, 600)).toBeGreaterThan(0.8);
    expect(accuracy(60, 300)).toBeGreaterThan(accuracy(60, 30));
    expect(accuracy(150, 300)).toBeGreaterThan(accuracy(5, 300));
  });

  test('untrained it takes every digit for the first; one that it never saw it never names', () => {
    const rows = hidden.map(features);
    expect(new Set(logisticRegression(0)(training).predict(rows))).toEqual(new Set([0]));
    const unseen = training.slice(0, 200).filter(({ label }) => label !== CLASSES - 1);
    expect(logisticRegression(60)(unseen).predict(rows)).not.toContain(CLASSES - 1);
  });
});
