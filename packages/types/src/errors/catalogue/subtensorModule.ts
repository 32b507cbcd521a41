import { subtensorBaskets } from './subtensorBaskets.ts';
import { subtensorKeys } from './subtensorKeys.ts';
import { subtensorLocks } from './subtensorLocks.ts';
import { subtensorSubnets } from './subtensorSubnets.ts';
import { subtensorWeights } from './subtensorWeights.ts';

/** Errors of SubtensorModule. */
export const subtensorModule: typeof subtensorKeys &
  typeof subtensorWeights &
  typeof subtensorSubnets &
  typeof subtensorLocks &
  typeof subtensorBaskets = {
  ...subtensorKeys,
  ...subtensorWeights,
  ...subtensorSubnets,
  ...subtensorLocks,
  ...subtensorBaskets,
};
