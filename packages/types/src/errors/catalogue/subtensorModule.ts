import { subtensorBaskets } from './subtensorBaskets.ts';
import { subtensorKeys } from './subtensorKeys.ts';
import { subtensorLocks } from './subtensorLocks.ts';
import { subtensorSubnets } from './subtensorSubnets.ts';
import { subtensorWeights } from './subtensorWeights.ts';

/** Errors of SubtensorModule. */
export const subtensorModule = {
  ...subtensorKeys,
  ...subtensorWeights,
  ...subtensorSubnets,
  ...subtensorLocks,
  ...subtensorBaskets,
} as const;
