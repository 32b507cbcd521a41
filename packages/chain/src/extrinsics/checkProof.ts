import { refuse } from '@taokit/errors';
import { encodeImplicit, eraBlocks, type Registry, signedPayload } from '@taokit/types/registry';
import { BlockHash } from '../pallets/system/storage.ts';
import type { Context } from '../runtime/Context.ts';
import type { TransactionRefusal } from '../runtime/TransactionCheck.ts';
import { type AccountId, bytesFromHex } from '../state/AccountId.ts';
import type { ExtrinsicContext } from './ExtrinsicContext.ts';
import { isSignedBy } from './isSignedBy.ts';
import type { ImpliedParts, KnownProof, SignedParts } from './readExtrinsic.ts';

/** Who signed a transaction, proven. */
export interface ProvenSigner {
  /** Always true: tells it from a refusal. */
  readonly ok: true;
  /** Who. */
  readonly account: AccountId;
}

/**
 * Who signed a transaction, when the signature is theirs.
 *
 * Source: `UncheckedExtrinsic::check`: what is implied must be known first, then the signature must hold.
 *
 * @param context - the state
 * @param chain - the chain
 * @param signed - what the transaction carries
 */
export function checkProof(
  { state, block, runtime }: Context,
  chain: ExtrinsicContext,
  signed: SignedParts,
): ProvenSigner | TransactionRefusal {
  const { account, proof } = signed;
  if (account === undefined)
    return refuse(
      'Unknown.CannotLookup',
      `An address of the form ${signed.address.type} is no account here.`,
    );
  const proven = { ok: true, account } as const;
  if (signed.isTrusted === true) return proven;
  const birth = eraBlocks(signed.era, block)?.birth ?? 0;
  const birthHash = BlockHash.contains(state, birth) ? BlockHash.get(state, birth) : undefined;
  if (birthHash === undefined)
    return refuse('Invalid.AncientBirthBlock', `The hash of block ${birth} is not kept.`);
  const metadataHash = signed.signsMetadata ? chain.metadataHash : undefined;
  const against = { spec: runtime.spec, genesisHash: chain.genesisHash, birthHash, metadataHash };
  if (isKnown(proof, against) || chain.isImpersonated(account)) return proven;
  const payload = signedPayload(signed.places, impliedBytes(runtime.registry, against));
  if (!isSignedBy(account, payload, signed.signature))
    return refuse('Invalid.BadProof', `The signature is not one of ${account} over this transaction.`);
  proof.against = against;
  return proven;
}

function isKnown({ against: known }: KnownProof, against: ImpliedParts): boolean {
  return known !== undefined && isSame(known, against);
}

function isSame(a: ImpliedParts, b: ImpliedParts): boolean {
  return (
    a.spec === b.spec &&
    a.genesisHash === b.genesisHash &&
    a.birthHash === b.birthHash &&
    a.metadataHash === b.metadataHash
  );
}

/** What is implied, and its bytes. */
interface KnownBytes {
  readonly parts: ImpliedParts;
  readonly bytes: Uint8Array;
}

/** The bytes of what was implied last: most transactions are immortal, and imply the same. */
const last = new WeakMap<Registry, KnownBytes>();

function impliedBytes(registry: Registry, parts: ImpliedParts): Uint8Array {
  const known = last.get(registry);
  if (known !== undefined && isSame(known.parts, parts)) return known.bytes;
  const { spec, genesisHash, birthHash, metadataHash } = parts;
  const bytes = encodeImplicit(registry, {
    CheckSpecVersion: spec,
    CheckTxVersion: registry.version.transactionVersion,
    CheckGenesis: bytesFromHex(genesisHash),
    CheckMortality: bytesFromHex(birthHash),
    CheckMetadataHash: metadataHash === undefined ? null : bytesFromHex(metadataHash),
  });
  last.set(registry, { parts, bytes });
  return bytes;
}
