import { refuse } from '@taokit/errors';
import { encodeSigningPayload, eraBlocks } from '@taokit/types/registry';
import { BlockHash } from '../pallets/system/storage.ts';
import type { Context } from '../runtime/Context.ts';
import type { DeclarationContext } from '../runtime/DispatchInfo.ts';
import type { TransactionRefusal } from '../runtime/TransactionCheck.ts';
import { type AccountId, bytesFromHex, type Hex } from '../state/AccountId.ts';
import type { ExtrinsicContext } from './ExtrinsicContext.ts';
import { isSignedBy } from './isSignedBy.ts';
import { type ReadExtrinsic, type SignedParts, signerOf } from './readExtrinsic.ts';

/** Who signed a transaction, proven. */
export interface ProvenSigner {
  /** Always true: tells it from a refusal. */
  readonly ok: true;
  /** Who. */
  readonly account: AccountId;
}

/** Proofs that were checked already: by transaction as it was read, what they were checked against. */
const checked = new WeakMap<ReadExtrinsic, string>();

/**
 * Who signed a transaction, when the signature is theirs.
 *
 * Source: `UncheckedExtrinsic::check`: what is implied must be known first, then the signature must hold.
 *
 * @param context - the state
 * @param chain - the chain
 * @param extrinsic - the transaction
 * @param signed - what it carries
 */
export function checkProof(
  { state, block, runtime }: Context,
  chain: ExtrinsicContext,
  extrinsic: ReadExtrinsic,
  signed: SignedParts,
): ProvenSigner | TransactionRefusal {
  const account = signerOf(signed);
  if (account === undefined)
    return refuse(
      'Unknown.CannotLookup',
      `An address of the form ${signed.address.type} is no account here.`,
    );
  if (signed.isTrusted === true) return { ok: true, account };
  const birth = eraBlocks(signed.era, block)?.birth ?? 0;
  const birthHash = BlockHash.contains(state, birth) ? BlockHash.get(state, birth) : undefined;
  if (birthHash === undefined)
    return refuse('Invalid.AncientBirthBlock', `The hash of block ${birth} is not kept.`);
  const proven = { ok: true, account } as const;
  const against = [
    runtime.spec,
    chain.genesisHash,
    birthHash,
    signed.signsMetadata && chain.metadataHash,
  ].join();
  if (checked.get(extrinsic) === against || chain.isImpersonated(account)) return proven;
  const payload = payloadOf(runtime, chain, extrinsic, signed, birthHash);
  if (!isSignedBy(account, payload, signed.signature))
    return refuse('Invalid.BadProof', `The signature is not one of ${account} over this transaction.`);
  checked.set(extrinsic, against);
  return proven;
}

function payloadOf(
  { registry, spec }: DeclarationContext,
  chain: ExtrinsicContext,
  { call }: ReadExtrinsic,
  { extensions, signsMetadata }: SignedParts,
  birthHash: Hex,
): Uint8Array {
  return encodeSigningPayload(registry, {
    call,
    extensions,
    implicit: {
      CheckSpecVersion: spec,
      CheckTxVersion: registry.version.transactionVersion,
      CheckGenesis: bytesFromHex(chain.genesisHash),
      CheckMortality: bytesFromHex(birthHash),
      CheckMetadataHash: signsMetadata ? bytesFromHex(chain.metadataHash) : null,
    },
  });
}
