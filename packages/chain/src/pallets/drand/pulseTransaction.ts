import { type Keypair, sign } from '@taokit/keys';
import { encodeExtrinsic, encodeValue, findCall, type Registry } from '@taokit/types/registry';
import type { Pulse } from './storage.ts';

/**
 * The transaction that brings a pulse to a chain, as a node's off-chain worker makes it.
 *
 * @param registry - the runtime's interface
 * @param keypair - who brings it; sr25519
 * @param block - the last block
 * @param pulse - the pulse
 */
export function pulseTransaction(
  registry: Registry,
  keypair: Keypair,
  block: number,
  pulse: Pulse,
): Uint8Array {
  const [, type] = findCall(registry, 'Drand.write_pulse')[0]!;
  const pulses_payload = {
    block_number: block,
    pulses: [pulse],
    public: { type: 'Sr25519', value: keypair.publicKey },
  };
  const signature = { type: 'Sr25519', value: sign(keypair, encodeValue(registry, type, pulses_payload)) };
  const call = { path: 'Drand.write_pulse', arguments: { pulses_payload, signature } };
  return encodeExtrinsic(registry, { version: 4, call });
}
