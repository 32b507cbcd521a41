import { defineIntent } from '../defineIntent.ts';
import { hex, netuid, u64 } from '../params/index.ts';
import { subtensor } from '../shared/calls.ts';

/**
 * Says which EVM key belongs to a neuron.
 */
export const associateEvmKey = /* @__PURE__ */ defineIntent({
  name: 'associate_evm_key',
  category: 'evm',
  signer: 'hotkey',
  origin: 'signed',
  calls: ['SubtensorModule.associate_evm_key'],
  summary: 'Says which EVM key belongs to a neuron.',
  params: {
    netuid: netuid,
    evmKey: hex(20),
    blockNumber: u64,
    signature: hex(65),
  },
  call: ({ netuid, evmKey, blockNumber, signature }) =>
    subtensor('associate_evm_key', { netuid, evm_key: evmKey, block_number: blockNumber, signature }),
});
