import { subnetScalar } from '../shared/scalarRead.ts';

/** How many mechanisms a subnet has, u8. */
export const mechanismCount = /* @__PURE__ */ subnetScalar(
  'mechanism_count',
  'Subnets',
  'MechanismCountCurrent',
  'How many mechanisms a subnet has.',
);
