import { bySpec, FIRST_SPEC } from '@taokit/types';
import type { EpochInput } from '../EpochInput.ts';

/** What decides which consensus enters liquid alpha. */
export type LookBackFields = Pick<EpochInput, 'consensusMode' | 'bondsPenalty'>;

/**
 * Whether the consensus that enters liquid alpha is the one the epoch before stored. Never before spec 446.
 *
 * Source of the rule: `compute_consensus_for_liquid_alpha` in `pallets/subtensor/src/epoch/run_epoch.rs`.
 */
export const looksBack: (spec: number) => (fields: LookBackFields) => boolean = /* @__PURE__ */ bySpec({
  [FIRST_SPEC]: () => false,
  446: ({ consensusMode = 'auto', bondsPenalty }: LookBackFields) =>
    consensusMode === 'auto' ? bondsPenalty === 65_535 : consensusMode === 'previous',
});
