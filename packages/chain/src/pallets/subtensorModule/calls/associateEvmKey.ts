import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { associateEvmKey as associate, type EvmKeyProof } from '../serving/associateEvmKey.ts';

/** Gives the caller's neuron an EVM address. */
export const associateEvmKey: CallDefinition = defineCall<EvmKeyProof>(
  'SubtensorModule.associate_evm_key',
  associate,
);
