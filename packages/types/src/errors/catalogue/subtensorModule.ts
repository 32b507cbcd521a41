import { subtensorKeys } from './subtensorKeys.ts';
import { subtensorSubnets } from './subtensorSubnets.ts';
import { subtensorWeights } from './subtensorWeights.ts';

/** Errors of SubtensorModule. */
export const subtensorModule = { ...subtensorKeys, ...subtensorWeights, ...subtensorSubnets } as const;
