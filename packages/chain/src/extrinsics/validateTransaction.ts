import { refuse } from '@taokit/errors';
import { U64_MAX } from '@taokit/fixed';
import { eraBlocks } from '@taokit/types/registry';
import { minOf } from '../pallets/subtensorModule/staking/minMax.ts';
import type { Context } from '../runtime/Context.ts';
import type { TransactionRefusal } from '../runtime/TransactionCheck.ts';
import { checkProof } from './checkProof.ts';
import { checkSigned } from './checkSigned.ts';
import { checkUnsigned } from './checkUnsigned.ts';
import type { ExtrinsicContext } from './ExtrinsicContext.ts';
import { nonceTag } from './nonceTag.ts';
import { tryRead } from './tryRead.ts';
import type { ValidTransaction } from './ValidTransaction.ts';

/** Priorities of calls that are none of the pool's favourites, and of those that keep the chain going; tips do not count. */
const PRIORITY = { Normal: 1n, Mandatory: 1n, Operational: 10_000_000_000n } as const;
const FOREVER = U64_MAX;

/**
 * What a pool learns of a transaction (`validate_transaction`).
 *
 * @param context - a block after the last one
 * @param chain - the chain
 * @param bytes - the transaction, with its length in front
 */
export function validateTransaction(
  context: Context,
  chain: ExtrinsicContext,
  bytes: Uint8Array,
): ValidTransaction | TransactionRefusal {
  const read = tryRead(context.runtime.registry, bytes);
  if (!read.ok) return read;
  const { extrinsic } = read;
  const { signed, call } = extrinsic;
  const proof = signed && checkProof(context, chain, signed);
  if (proof?.ok === false) return proof;
  const info = context.runtime.infoOf(call);
  if (info.class === 'Mandatory')
    return refuse('Invalid.MandatoryValidation', `Only the maker of a block puts ${call.path} into it.`);
  if (signed === undefined || proof === undefined) return checkUnsigned(context, chain, call);
  const who = proof.account;
  const checked = checkSigned(context, chain, extrinsic, { signed, who, info });
  if (!checked.ok) return checked;
  const { nonce } = checked;
  const era = eraBlocks(signed.era, context.block);
  const tags = chain.poolTags.map((tagsOf) => tagsOf(context, who, call));
  const lived = era === undefined ? FOREVER : BigInt(era.death - context.block);
  return {
    ok: true,
    priority: PRIORITY[info.class],
    requires: nonce < signed.nonce ? [nonceTag(who, signed.nonce - 1)] : [],
    provides: [nonceTag(who, signed.nonce), ...tags.flatMap(({ provides }) => provides)],
    longevity: tags.reduce((least, { longevity = least }) => minOf(least, longevity), lived),
    propagate: true,
  };
}
