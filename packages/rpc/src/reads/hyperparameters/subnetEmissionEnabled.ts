import { subnetScalar } from '../shared/scalarRead.ts';

/** Whether a subnet's pool takes part in the TAO emission: root may switch it off. */
export const subnetEmissionEnabled = /* @__PURE__ */ subnetScalar(
  'subnet_emission_enabled',
  'Hyperparameters',
  'SubnetEmissionEnabled',
  "Whether a subnet's pool takes part in the TAO emission.",
  411,
);
