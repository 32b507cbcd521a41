import { intents, READS } from '@taokit/rpc';
import type { Have } from './coverage.ts';

/** Every read that is here. */
export function haveReads(): readonly Have[] {
  return Object.values(READS).map(({ name }) => ({ name }));
}

/** Every intent that is here. */
export function haveIntents(): readonly Have[] {
  return Object.values(intents).map(({ name }) => ({ name }));
}
