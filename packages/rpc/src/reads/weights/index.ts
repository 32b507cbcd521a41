import { bonds } from './bonds.ts';
import { timelockedWeightCommits } from './timelockedWeightCommits.ts';
import { weights } from './weights.ts';

/** Reads of weights and bonds, by name. */
export const weightsReads = { bonds, timelockedWeightCommits, weights } as const;
