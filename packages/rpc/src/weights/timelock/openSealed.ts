import { isTimelock, openTimelock, type Pulse, verifyPulse } from '@taokit/keys/timelock';
import { RpcError } from '../../RpcError.ts';

/**
 * Opens what `sealUntil` sealed, with the pulse of its round. The pulse is verified first.
 *
 * @param ciphertext - what was sealed
 * @param publicKey - the beacon's
 * @param pulse - what the beacon said in the round
 * @returns the message
 * @throws RpcError `rpc/bad-pulse` when the pulse is not the beacon's, `rpc/bad-timelock` when it does not open the ciphertext
 */
export function openSealed(ciphertext: Uint8Array, publicKey: Uint8Array, pulse: Pulse): Uint8Array {
  const { round } = pulse;
  if (!verifyPulse(publicKey, pulse))
    throw new RpcError(`The signature is not the beacon's for round ${round}.`, {
      code: 'rpc/bad-pulse',
      fix: 'Ask the beacon for the round again.',
      values: { round },
    });
  if (!isTimelock(ciphertext))
    throw new RpcError('These bytes are no timelocked ciphertext.', {
      code: 'rpc/bad-timelock',
      fix: 'Pass what sealUntil returned, or the commit the chain keeps.',
    });
  const message = openTimelock(ciphertext, pulse.signature);
  if (message !== undefined) return message;
  throw new RpcError(`Round ${round} does not open this ciphertext.`, {
    code: 'rpc/bad-timelock',
    fix: 'Use the round it was sealed for.',
    values: { round },
  });
}
