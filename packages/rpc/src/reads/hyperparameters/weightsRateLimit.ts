import { subnetScalar } from '../shared/scalarRead.ts';

/** Blocks a validator waits between two settings of weights, u64. */
export const weightsRateLimit = /* @__PURE__ */ subnetScalar(
  'weights_rate_limit',
  'Hyperparameters',
  'WeightsSetRateLimit',
  'Blocks a validator waits between two settings of weights.',
);
