import type { EpochInput, NullPools } from '../EpochInput.ts';

/**
 * The pools of a Null epoch: those of the coinbase, or the emission in halves.
 *
 * Source of the rule: `epoch_mechanism` in `pallets/subtensor/src/epoch/run_epoch.rs`.
 */
export function nullPoolsOf({
  nullPools,
  emissionRao,
}: Pick<EpochInput, 'nullPools' | 'emissionRao'>): NullPools {
  if (nullPools) return nullPools;
  const dividendRao = emissionRao / 2n;
  return { miningRao: emissionRao - dividendRao, dividendRao, fallbackRao: emissionRao };
}
