import { encodeExtrinsic } from '@taokit/types/registry';
import { Account } from '../pallets/system/storage.ts';
import type { Context } from '../runtime/Context.ts';
import { bytesFromHex } from '../state/AccountId.ts';
import type { DirectTransaction } from './DirectTransaction.ts';
import { type ReadExtrinsic, readExtrinsic, type SignedParts } from './readExtrinsic.ts';

const NO_SIGNATURE = { type: 'Sr25519', value: new Uint8Array(64) };
const IMMORTAL = { type: 'Immortal', value: null };

/**
 * A call without a signature as the chain works with it.
 *
 * @param context - the block
 * @param direct - whose call
 * @throws RegistryError when the call's arguments are none of its
 */
export function readDirect(
  { state, runtime }: Pick<Context, 'state' | 'runtime'>,
  direct: DirectTransaction,
): ReadExtrinsic & { readonly signed: SignedParts } {
  const { account, call, nonce = Account.get(state, account).nonce, tipRao = 0n } = direct;
  const address = { type: 'Id', value: bytesFromHex(account) };
  const extensions = {
    CheckMortality: IMMORTAL,
    CheckNonce: nonce,
    ChargeTransactionPayment: tipRao,
    CheckMetadataHash: { mode: { type: 'Disabled', value: null } },
  };
  const signer = { address, signature: NO_SIGNATURE };
  const bytes = encodeExtrinsic(runtime.registry, { version: 4, call, signer, extensions });
  // What is carried out is what stands in the block, in the one form the state knows, whatever form it was given in.
  const read = readExtrinsic(runtime.registry, bytes);
  return {
    ...read,
    length: direct.length ?? read.length,
    signed: { ...read.signed!, isTrusted: true },
  };
}
