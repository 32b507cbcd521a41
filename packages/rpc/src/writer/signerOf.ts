import {
  isKeypair,
  isSs58,
  type Keypair,
  type Signer,
  signAsync,
  signerFromKeypair,
  transactionBytes,
} from '@taokit/keys';
import type { IntentSigner } from '../intents/Intent.ts';
import { refuseInput } from '../intents/shared/refuse.ts';
import { RpcError } from '../RpcError.ts';
import type { AnySigner } from './Writer.ts';

/** What a key does for a writer. */
type KeyRole = IntentSigner | 'carrier';

/** A key a writer was given: its address, and who signs for it, if anybody does. */
export interface WriterKey {
  /** SS58. */
  readonly address: string;
  /** Who signs; `undefined` where only the address is known. */
  readonly signer: Signer | undefined;
}

/** Reads a key: a keypair, a signer, or an address. */
export function writerKey(given: AnySigner | string | undefined, field: KeyRole): WriterKey | undefined {
  if (given === undefined) return undefined;
  if (typeof given === 'string') {
    if (!isSs58(given)) refuseInput(`options.${field}`, given, 'a keypair, a signer or an SS58 address');
    return { address: given, signer: undefined };
  }
  if (isKeypair(given)) return { address: given.address, signer: signerOfKeypair(given as Keypair) };
  if (typeof (given as Signer | null)?.signTransaction !== 'function')
    refuseInput(`options.${field}`, given, 'a keypair, a signer or an SS58 address');
  return { address: given.address, signer: given as Signer };
}

/** A key of this process signs as it says: its signatures are not verified once more, which would take as long again. */
function signerOfKeypair(keypair: Keypair): Signer {
  return {
    ...signerFromKeypair(keypair),
    signTransaction: async ({ bytes }) => ({
      signature: await signAsync(keypair, transactionBytes(bytes)),
      signedTransaction: undefined,
    }),
  };
}

/** The key that has to sign. */
export function neededKey(key: WriterKey | undefined, role: KeyRole): WriterKey {
  if (key !== undefined) return key;
  throw new RpcError(`The ${role} signs, and none is named.`, {
    code: 'rpc/no-signer',
    fix: `Pass ${role} to createWriter.`,
    values: { role },
  });
}

/** Who signs for a key. */
export function neededSigner({ signer, address }: WriterKey, role: KeyRole): Signer {
  if (signer !== undefined) return signer;
  throw new RpcError(`Only the address of the ${role} is known, ${address}: nobody signs for it.`, {
    code: 'rpc/no-signer',
    fix: 'Pass its keypair, or a signer.',
    values: { role, address },
  });
}
