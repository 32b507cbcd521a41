import { subnetScalar } from '../shared/scalarRead.ts';

/** The fewest weights a validator may set, u16; a single weight on itself is allowed all the same. */
export const minAllowedWeights = /* @__PURE__ */ subnetScalar(
  'min_allowed_weights',
  'Hyperparameters',
  'MinAllowedWeights',
  'The fewest weights a validator may set.',
);
