import { saturatingAddU64, saturatingSubU64 } from '@taokit/fixed';
import { bySpec, FIRST_SPEC } from '@taokit/types';
import type { EpochInput } from '../EpochInput.ts';

/** What decides which bonds are too old. */
export type CutoffFields = Pick<
  EpochInput,
  'lastYumaStepBlock' | 'lastMechanismStepBlock' | 'currentBlock' | 'tempo'
>;

/**
 * The block from which a registration counts as recent, so that bonds toward it fall away: after the last Yuma epoch where that is
 * stored (since spec 475), else after the mechanism's last epoch, or a tempo ago when that is unknown.
 *
 * Source of the rule: `bond_cutoff_block` in `pallets/subtensor/src/epoch/run_epoch.rs`.
 */
export const bondCutoffBlock: (spec: number) => (fields: CutoffFields) => bigint = /* @__PURE__ */ bySpec({
  [FIRST_SPEC]: afterLastStep,
  475: (fields: CutoffFields) => {
    const { lastYumaStepBlock } = fields;
    return typeof lastYumaStepBlock === 'bigint'
      ? saturatingAddU64(lastYumaStepBlock, 1n)
      : afterLastStep(fields);
  },
});

function afterLastStep({ lastMechanismStepBlock, currentBlock, tempo }: CutoffFields): bigint {
  return lastMechanismStepBlock === 0n
    ? saturatingSubU64(currentBlock, BigInt(tempo))
    : saturatingAddU64(lastMechanismStepBlock, 1n);
}
