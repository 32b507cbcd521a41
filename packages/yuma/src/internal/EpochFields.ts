import type { EpochInput } from '../EpochInput.ts';

/** The fields of an input that a session replaces as a whole. */
export type EpochFields = Omit<EpochInput, 'weights' | 'bonds'>;
