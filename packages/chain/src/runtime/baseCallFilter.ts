import { type Call, callOf, type Variant } from '@taokit/types/registry';

const BATCHES: ReadonlySet<string> = new Set(['Utility.batch', 'Utility.batch_all', 'Utility.force_batch']);

/**
 * What every signed origin may call: no batch directly inside of a batch.
 *
 * Source: `NoNestingCallFilter`, `runtime/src/lib.rs`. The other half of the runtime's filter, safe mode, is never entered here.
 */
export function baseCallFilter({ path, arguments: args }: Call): boolean {
  if (!BATCHES.has(path)) return true;
  return !(args['calls'] as readonly Variant[]).some((inner) => BATCHES.has(callOf(inner).path));
}
