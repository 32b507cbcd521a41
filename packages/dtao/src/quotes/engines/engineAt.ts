import { ERAS, type Era } from '../../eras.ts';
import type { QuotePool } from '../QuotePool.ts';
import { balancerEngine } from './balancerEngine.ts';
import { concentratedEngine } from './concentratedEngine.ts';
import { constantProductEngine } from './constantProductEngine.ts';
import type { QuoteEngine } from './QuoteEngine.ts';
import { rootEngine } from './rootEngine.ts';
import { superellipseEngine } from './superellipseEngine.ts';

/** The pool model of an era, ready to quote. */
export function engineAt(pool: QuotePool, era: Era): QuoteEngine {
  if (pool.netuid === 0) return rootEngine(pool);
  if (era < ERAS.concentratedLiquidity) return constantProductEngine(pool, era);
  if (era >= ERAS.superellipse) return superellipseEngine(pool);
  const isBalancer = era >= ERAS.dynamicTempo || (era >= ERAS.firstBalancer && era < ERAS.balancerReverted);
  return isBalancer ? balancerEngine(pool, era) : concentratedEngine(pool, era);
}
