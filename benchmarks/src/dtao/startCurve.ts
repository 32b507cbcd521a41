import { type SuperellipsePool, superellipseModel } from '@taokit/dtao/pools';
import { POOL, QUOTE_WEIGHT } from './quoteInputs.ts';

/** The superellipse whose quotes are compared. */
export function startCurve(): SuperellipsePool {
  const made = superellipseModel().init({ ...POOL, quoteWeight: QUOTE_WEIGHT });
  if (!made.ok) throw new Error(made.reason);
  return made.pool;
}
