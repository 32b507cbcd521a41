import type { Keypair } from '@taokit/keys';
import { type Block, type Call, type Chain, type SignedExtrinsic, signExtrinsic } from '@taokit/simulator';
import { ss58 } from '@taokit/types';
import { NetworkError } from '../NetworkError.ts';

/**
 * Signs a call and hands it to the next block.
 *
 * @throws NetworkError `network/extrinsic-refused` when signature or nonce are wrong
 */
export function send(chain: Chain, keypair: Keypair, call: Call): SignedExtrinsic {
  const nonce = chain.nonce(ss58(keypair.address));
  const extrinsic = signExtrinsic(keypair, { chainName: chain.name, nonce, call });
  const result = chain.submit(extrinsic);
  if (!result.ok) throw refused(call, result.error, result.detail);
  return extrinsic;
}

/**
 * Makes the next block, in which everything must succeed.
 *
 * @throws NetworkError `network/extrinsic-refused` naming the chain's error
 */
export function settle(chain: Chain): Block {
  const block = chain.produceBlock();
  for (const { extrinsic, result } of block.extrinsics)
    if (!result.ok) throw refused(extrinsic.call, result.error, result.detail);
  return block;
}

function refused(call: Call, error: string, detail: string): NetworkError {
  return new NetworkError(`${call.name} was refused: ${error}. ${detail}`, {
    code: 'network/extrinsic-refused',
    fix: 'Look at what the sender held and had sent before.',
    values: { call, error },
  });
}
