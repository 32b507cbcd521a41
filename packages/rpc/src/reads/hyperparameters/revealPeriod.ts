import { subnetScalar } from '../shared/scalarRead.ts';

/** Epochs between the commit of weights and their reveal, u64. */
export const revealPeriod = /* @__PURE__ */ subnetScalar(
  'reveal_period',
  'Hyperparameters',
  'RevealPeriodEpochs',
  'Epochs between the commit of weights and their reveal.',
);
