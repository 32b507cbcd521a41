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
  [
    'bonds masked by the very block that the scale of registrations began at',
    {
      seed: 1_355_699_102,
      n: 7,
      validators: 2,
      yuma3: false,
      liquidAlpha: false,
      commitReveal: false,
      stakes: 'random',
      blocks: 'fresh',
      weightFill: 'columns',
      weightValues: 'column',
      weightOrder: 'sorted',
      bondFill: 'full',
      bondValues: 'column',
      bondOrder: 'sorted',
      malformed: false,
    },
  ],
];
