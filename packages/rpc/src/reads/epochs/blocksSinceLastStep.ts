import { subnetScalar } from '../shared/scalarRead.ts';

/** Blocks since the last epoch of a subnet, u64. */
export const blocksSinceLastStep = /* @__PURE__ */ subnetScalar(
  'blocks_since_last_step',
  'Epochs & timing',
  'BlocksSinceLastStep',
  'Blocks since the last epoch of a subnet.',
);
