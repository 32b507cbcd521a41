import type { EpochShape } from './EpochShape.ts';

/** Epochs on which the engines once differed, and why. */
export const counterexamples: readonly (readonly [why: string, shape: EpochShape])[] = [
  [
    'liquid alpha, and a bond toward a uid that is gone between others: what comes after it is out of order',
    {
      seed: 11,
      n: 4,
      validators: 2,
      yuma3: true,
      liquidAlpha: true,
      commitReveal: false,
      stakes: 'random',
      blocks: 'fresh',
      weightFill: 'columns',
      weightValues: 'column',
      weightOrder: 'sorted',
      bondFill: 'cells',
      bondValues: 'column',
      bondOrder: 'stale',
      malformed: false,
    },
  ],
];
