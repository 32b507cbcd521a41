import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { type PowProof, powRegister as registerByWork } from '../registration/powRegister.ts';

/** Registers a neuron by work. */
export const powRegister: CallDefinition = defineCall<PowProof>(
  'SubtensorModule.pow_register',
  registerByWork,
);
