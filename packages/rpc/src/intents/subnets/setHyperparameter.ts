import { defineIntent } from '../defineIntent.ts';
import { netuid } from '../params/index.ts';
import {
  HYPERPARAMETER_CALLS,
  hyperparameterCall,
  hyperparameterName,
  hyperparameterValue,
} from '../shared/hyperparameters.ts';

/**
 * Sets one of the settings a subnet's owner may set.
 *
 * A share is a fraction (`0.5`, `'1.0'`) or what the chain stores (`32767`); amounts are a decimal of TAO (`'0.7'`) or rao
 * (`700000000`); switches are true or false.
 */
export const setHyperparameter = /* @__PURE__ */ defineIntent({
  name: 'set_hyperparameter',
  category: 'subnets',
  signer: 'coldkey',
  origin: 'subnet_owner',
  calls: HYPERPARAMETER_CALLS,
  summary: "Sets one of the settings a subnet's owner may set.",
  params: {
    netuid: netuid,
    name: hyperparameterName,
    value: hyperparameterValue,
  },
  call: ({ netuid, name, value }, { view }) => hyperparameterCall(view, { netuid, name, value }),
});
