import { loadRegistry, type Registry } from '@taokit/types/registry';
import type { ChainView } from '../chainView/ChainView.ts';
import type { DriftReport } from './Drift.ts';

/**
 * Compares the chain's interface with the one this version was made for: what to look at before something that is read or sent
 * turns out otherwise. What differs in names of types alone, and in the numbers of events and errors, touches nothing here: both are
 * read by the chain's own metadata.
 *
 * @param view - a client, or the state after a block
 * @param known - the interface to compare with; the one of `@taokit/types` when left out
 */
export async function driftReport(
  view: Pick<ChainView, 'interface' | 'specVersion'>,
  known?: Registry,
): Promise<DriftReport> {
  const before = known ?? (await loadRegistry());
  // Loaded when it is asked for: a page that only reads does not pay for it.
  const { compareInterfaces } = await import('./compareInterfaces.ts');
  return compareInterfaces(before, view);
}
