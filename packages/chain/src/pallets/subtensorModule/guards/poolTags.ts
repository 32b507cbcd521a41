import { POW_MAX_WORK_AGE_BLOCKS } from '@taokit/dtao/registration';
import { computeMechanismStorageIndex } from '@taokit/dtao/weights';
import { saturatingSubU64 } from '@taokit/fixed';
import type { Call } from '@taokit/types/registry';
import { concat } from '../../../blocks/header.ts';
import type { Context } from '../../../runtime/Context.ts';
import { littleEndian, littleEndian64, textBytes } from '../../../runtime/hashing.ts';
import type { PoolTags } from '../../../runtime/Pallet.ts';
import { ruleBySpec } from '../../../runtime/ruleBySpec.ts';
import { type AccountId, bytesFromHex, type Hex, hexFromBytes } from '../../../state/AccountId.ts';
import type { PowProof } from '../registration/powRegister.ts';
import { WeightsSetRateLimit } from '../storage/hyperparameters.ts';
import type { WeightsPlace } from './guardRates.ts';
import { HASHED_COMMITS, TIMELOCKED_COMMITS } from './weightCalls.ts';

const COMMITS: ReadonlySet<string> = new Set([...HASHED_COMMITS, ...TIMELOCKED_COMMITS]);
const NONE: PoolTags = { provides: [] };

/**
 * What the pallet adds to what a transaction provides in a pool, since 475: of transactions with one tag a pool keeps one, where
 * all but one would fail in the block.
 *
 * Source: `SubtensorTransactionExtension::validate` in `pallets/subtensor/src/extensions/subtensor.rs`, and `provides_tags` in
 * `pallets/subtensor/src/guards/check_rate_limits.rs`, spec 475.
 */
export const poolTags: (context: Context, who: AccountId, call: Call) => PoolTags =
  /* @__PURE__ */ ruleBySpec<Context, [who: AccountId, call: Call], PoolTags>({
    283: () => NONE,
    475: tagsOf,
  });

function tagsOf(context: Context, who: AccountId, call: Call): PoolTags {
  if (call.path === 'SubtensorModule.pow_register')
    return tagsOfWork(context, call.arguments as unknown as PowProof);
  return COMMITS.has(call.path)
    ? tagsOfCommit(context, who, call.arguments as unknown as WeightsPlace)
    : NONE;
}

/** Work registers a hotkey once, and soon or never. */
function tagsOfWork({ block }: Context, { hotkey, work_block }: PowProof): PoolTags {
  const age = saturatingSubU64(BigInt(block), work_block);
  return {
    provides: [tag('pow-registration', bytesFromHex(hotkey), littleEndian64(work_block))],
    longevity: saturatingSubU64(POW_MAX_WORK_AGE_BLOCKS, age) + 1n,
  };
}

/** A hotkey commits once in a while to each mechanism, where there is a limit. */
function tagsOfCommit({ state }: Context, who: AccountId, { netuid, mecid = 0 }: WeightsPlace): PoolTags {
  if (WeightsSetRateLimit.get(state, netuid) === 0n) return NONE;
  const index = computeMechanismStorageIndex(netuid, mecid);
  return { provides: [tag('weight-commit', bytesFromHex(who), littleEndian(index, 2))] };
}

function tag(name: string, ...parts: readonly Uint8Array[]): Hex {
  return hexFromBytes(concat([textBytes(name), ...parts]));
}
