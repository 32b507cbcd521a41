import { blake2b } from '@noble/hashes/blake2.js';
import { concatBytes } from '@noble/hashes/utils.js';
import type { Signer } from '@taokit/keys';
import {
  decodeExtrinsic,
  type ExtensionValues,
  encodeCall,
  encodeExtrinsic,
  encodeMetadata,
  encodeValue,
  type Registry,
} from '@taokit/types/registry';
import { type Hex, hexOf } from '../internal/hex.ts';
import { RpcError } from '../RpcError.ts';
import type { UnsignedTransaction, ValidBlocks } from './UnsignedTransaction.ts';

/** A transaction, signed. */
export interface SignedTransaction {
  /** The whole extrinsic, as it is submitted. */
  readonly bytes: Uint8Array;
  /** Its hash: Blake2b-256 of the bytes. */
  readonly hash: Hex;
  /** Who signed. */
  readonly address: string;
  /** The account's count of it. */
  readonly nonce: number;
  /** First and last block it is valid in. */
  readonly validBlocks: ValidBlocks;
}

/**
 * Signs a transaction. A signer may be a keypair's, an extension, a device or a service: each gets the form it reads.
 *
 * @param transaction - what to sign
 * @param signer - who signs
 * @throws RpcError `rpc/signed-otherwise` when what comes back asks for another call than was planned; KeysError from the signer
 */
export async function signTransaction(
  transaction: UnsignedTransaction,
  signer: Signer,
): Promise<SignedTransaction> {
  const { registry } = transaction.runtime;
  const included = extensionBytes(registry, transaction.extensions, 'value');
  const implied = extensionBytes(registry, transaction.implicit, 'implicit');
  const { callData, metadata } = transaction;
  const proof =
    metadata &&
    (await proofOf(metadata, {
      callData,
      included: concatBytes(...included),
      implied: concatBytes(...implied),
    }));
  const { signature, signedTransaction } = await signer.signTransaction({
    bytes: concatBytes(callData, ...included, ...implied),
    // Made only for who reads them: a key of this process reads the bytes.
    get polkadotJs() {
      return polkadotJsOf(transaction, included);
    },
    get polkadotApi() {
      return polkadotApiOf(transaction, included, implied);
    },
    ...(proof && { metadataProof: proof }),
  });
  const bytes = signedTransaction ?? assembled(transaction, signer, signature);
  if (signedTransaction !== undefined) checkSigned(registry, transaction, signer, signedTransaction);
  return {
    bytes,
    hash: hexOf(blake2b(bytes, { dkLen: 32 })),
    address: transaction.address,
    nonce: transaction.nonce,
    validBlocks: transaction.validBlocks,
  };
}

/** Few signers ask for it. */
async function proofOf(
  metadata: Uint8Array,
  parts: { readonly callData: Uint8Array; readonly included: Uint8Array; readonly implied: Uint8Array },
): Promise<Uint8Array> {
  const { proofOfCall } = await import('./metadataHash.ts');
  return proofOfCall({ metadata }, parts);
}

/** A transaction of the same length with a signature of zeros: what fees are asked for. */
export function withoutSignature(transaction: UnsignedTransaction): Uint8Array {
  return assembled(transaction, { type: 'sr25519', publicKey: undefined }, new Uint8Array(64));
}

function assembled(
  { runtime, call, extensions, address }: UnsignedTransaction,
  { type }: { readonly type: Signer['type']; readonly publicKey?: unknown },
  signature: Uint8Array | undefined,
): Uint8Array {
  if (signature === undefined) throw signedOtherwise('neither a signature nor a transaction came back');
  const scheme = type === 'ed25519' ? 'Ed25519' : 'Sr25519';
  return encodeExtrinsic(runtime.registry, {
    version: 4,
    call,
    extensions,
    signer: { address: { type: 'Id', value: address }, signature: { type: scheme, value: signature } },
  });
}

/** Whoever signs may change what it costs, never what it does, nor until when. */
function checkSigned(
  registry: Registry,
  transaction: UnsignedTransaction,
  signer: Signer,
  bytes: Uint8Array,
): void {
  const signed = decodeExtrinsic(registry, bytes);
  const callData = encodeCall(registry, signed.call);
  if (hexOf(callData) !== hexOf(transaction.callData)) throw signedOtherwise('it makes another call');
  const address = signed.signer?.address as { readonly type: string; readonly value: unknown } | undefined;
  const isAccount = address?.type === 'Id' && hexOf(address.value as Uint8Array) === hexOf(signer.publicKey);
  if (!isAccount) throw signedOtherwise('it is of another account');
  const nonce = Number(signed.extensions?.['CheckNonce']);
  if (nonce !== transaction.nonce) throw signedOtherwise(`its nonce is ${nonce}, not ${transaction.nonce}`);
  const tip = BigInt((signed.extensions?.['ChargeTransactionPayment'] ?? 0n) as bigint);
  if (tip > transaction.tipRao) throw signedOtherwise(`its tip is ${tip} rao, not ${transaction.tipRao}`);
  // One that is valid for longer may come after it was taken for lost, and made again.
  if (eraBytes(registry, signed.extensions) !== eraBytes(registry, transaction.extensions))
    throw signedOtherwise('it is valid in other blocks');
}

function eraBytes(registry: Registry, extensions: ExtensionValues = {}): Hex {
  const era = registry.extrinsic.extensions.find(({ name }) => name === 'CheckMortality')!;
  return hexOf(encodeValue(registry, era.value, extensions[era.name] ?? null));
}

function signedOtherwise(why: string): RpcError {
  return new RpcError(`The signer returned a transaction that is not what was planned: ${why}.`, {
    code: 'rpc/signed-otherwise',
    fix: 'Check the signer; nothing was sent.',
    values: { why },
  });
}

function extensionBytes(
  registry: Registry,
  values: Readonly<Record<string, unknown>>,
  side: 'value' | 'implicit',
): Uint8Array[] {
  return registry.extrinsic.extensions.map((extension) =>
    encodeValue(registry, extension[side], values[extension.name] ?? null),
  );
}

function polkadotJsOf(transaction: UnsignedTransaction, included: readonly Uint8Array[]) {
  const { runtime, address, nonce, tipRao, genesisHash, birthHash, validBlocks, callData } = transaction;
  const names = runtime.registry.extrinsic.extensions.map(({ name }) => name);
  const { metadataHash } = transaction;
  const number = (value: number | bigint, bytes: number) =>
    `0x${value.toString(16).padStart(bytes * 2, '0')}`;
  return {
    address,
    blockHash: birthHash,
    blockNumber: number(validBlocks.first, 4),
    era: hexOf(included[names.indexOf('CheckMortality')]!),
    genesisHash,
    method: hexOf(callData),
    nonce: number(nonce, 4),
    signedExtensions: names,
    specVersion: number(runtime.specVersion, 4),
    transactionVersion: number(runtime.transactionVersion, 4),
    tip: number(tipRao, 16),
    version: 4,
    withSignedTransaction: true,
    ...(metadataHash === undefined ? {} : { mode: 1, metadataHash: hexOf(metadataHash) }),
  };
}

function polkadotApiOf(
  { runtime, callData, validBlocks, metadata }: UnsignedTransaction,
  included: readonly Uint8Array[],
  implied: readonly Uint8Array[],
) {
  const { extensions } = runtime.registry.extrinsic;
  const signedExtensions = Object.fromEntries(
    extensions.map(({ name }, index) => [
      name,
      { identifier: name, value: included[index]!, additionalSigned: implied[index]! },
    ]),
  );
  return {
    callData,
    signedExtensions,
    // Made only for who reads it: most signers do not.
    get metadata() {
      return metadata ?? encodeMetadata(runtime.registry, 15);
    },
    atBlockNumber: validBlocks.first,
  };
}
