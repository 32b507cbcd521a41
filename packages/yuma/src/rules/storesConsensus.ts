import { bySpec, FIRST_SPEC } from '@taokit/types';

/**
 * Whether an epoch stores its consensus for the next one, `ConsensusByMechanism`: since spec 446.
 *
 * Source of the rule: `persist_mechanism_epoch_terms` in `pallets/subtensor/src/epoch/run_epoch.rs`.
 */
export const storesConsensus: (spec: number) => boolean = /* @__PURE__ */ bySpec({
  [FIRST_SPEC]: false,
  446: true,
});
