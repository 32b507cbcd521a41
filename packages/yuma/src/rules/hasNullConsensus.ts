import { bySpec, FIRST_SPEC } from '@taokit/types';

/**
 * Whether the chain knows Null consensus: since spec 475.
 *
 * Source of the rule: `SubnetEpochConsensus` in mainnet's storage layout at 475, absent from 424's.
 */
export const hasNullConsensus: (spec: number) => boolean = /* @__PURE__ */ bySpec({
  [FIRST_SPEC]: false,
  475: true,
});
