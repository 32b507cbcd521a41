import { subnetScalar } from '../shared/scalarRead.ts';

/** The work a registration by proof of work takes, u64. */
export const difficulty = /* @__PURE__ */ subnetScalar(
  'difficulty',
  'Hyperparameters',
  'Difficulty',
  'The work a registration by proof of work takes.',
);
