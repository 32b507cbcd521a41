import { subnetScalar } from '../shared/scalarRead.ts';

/** Blocks a new neuron cannot be replaced, u16. */
export const immunityPeriod = /* @__PURE__ */ subnetScalar(
  'immunity_period',
  'Hyperparameters',
  'ImmunityPeriod',
  'Blocks a new neuron cannot be replaced.',
);
