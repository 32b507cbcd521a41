import { refuse } from '@taokit/errors';
import { U64_MAX } from '@taokit/fixed';
import { encodeValue, findCall, hashers, type Registry, type Variant } from '@taokit/types/registry';
import { concat } from '../../blocks/header.ts';
import { isSignedBy } from '../../extrinsics/isSignedBy.ts';
import { littleEndian64, textBytes } from '../../runtime/hashing.ts';
import type { UnsignedCheck } from '../../runtime/TransactionCheck.ts';
import { type AccountId, bytesFromHex, hexFromBytes } from '../../state/AccountId.ts';
import type { PulsesPayload } from './PulsesPayload.ts';
import { LastStoredRound, NextUnsignedAt } from './storage.ts';

const UNSIGNED_PRIORITY = 1_048_576n;

/**
 * Whether a pulse may stand in a block: one pulse, of a new round, signed by whoever brings it.
 *
 * Source: `validate_unsigned`, `pallets/drand/src/lib.rs`.
 */
export const checkUnsigned: UnsignedCheck = ({ state, block, runtime }, { path, arguments: args }) => {
  if (path !== 'Drand.write_pulse') return undefined;
  const payload = args['pulses_payload'] as PulsesPayload;
  const signature = args['signature'] as Variant | null;
  if (signature === null) return refuse('Invalid.BadSigner', 'Nobody signed the pulse.');
  if (!isSigned(runtime.registry, payload, signature))
    return refuse('Invalid.BadProof', 'The signature is not of whoever brings the pulse.');
  if (block < payload.block_number)
    return refuse('Invalid.Future', `Block ${payload.block_number} comes later.`);
  const [pulse, ...more] = payload.pulses;
  if (pulse === undefined || more.length > 0) return refuse('Invalid.Call', 'It takes one pulse.');
  const last = LastStoredRound.get(state);
  if (NextUnsignedAt.get(state) > block || pulse.round <= last)
    return refuse('Invalid.Stale', `Round ${pulse.round} is not after ${last}.`);
  const priority = UNSIGNED_PRIORITY + U64_MAX - pulse.round;
  const tag = hashers.Blake2_256.hash(concat([textBytes('drand'), littleEndian64(pulse.round)]));
  return {
    ok: true,
    priority: priority > U64_MAX ? U64_MAX : priority,
    requires: [],
    provides: [hexFromBytes(concat([PREFIX, tag]))],
    longevity: 3n,
    propagate: false,
  };
};

/** The SCALE bytes of `DrandOffchainWorker`, which all tags begin with. */
const PREFIX = concat([Uint8Array.of(19 << 2), textBytes('DrandOffchainWorker')]);

function isSigned(registry: Registry, payload: PulsesPayload, signature: Variant): boolean {
  const [, type] = findCall(registry, 'Drand.write_pulse')[0]!;
  const { type: scheme, value } = payload.public;
  if (scheme !== signature.type || scheme === 'Ecdsa') return false;
  return isSignedBy(value as AccountId, encodeValue(registry, type, payload), {
    type: scheme,
    value: typeof signature.value === 'string' ? bytesFromHex(signature.value) : signature.value,
  });
}
