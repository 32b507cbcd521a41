import { subnetScalar } from '../shared/scalarRead.ts';

/** Whether weights on a subnet are committed first and revealed later. */
export const commitRevealEnabled = /* @__PURE__ */ subnetScalar(
  'commit_reveal_enabled',
  'Subnets',
  'CommitRevealWeightsEnabled',
  'Whether weights on a subnet are committed first and revealed later.',
);
