import { checkSpec, MAINNET_SPEC } from '@taokit/types';
import type { Registry } from '@taokit/types/registry';
import { buildGenesis } from '../genesis/buildGenesis.ts';
import type { Genesis } from '../genesis/Genesis.ts';
import { PALLETS } from '../pallets/index.ts';
import type { Pallet } from '../runtime/Pallet.ts';
import { createRuntime } from '../runtime/Runtime.ts';
import type { AccountId, Hex } from '../state/AccountId.ts';
import { createState, DEFAULT_HISTORY_BLOCKS } from '../state/createState.ts';
import type { Chain } from './Chain.ts';
import { chainOf } from './chainOf.ts';
import { checkChainOptions } from './checkOptions.ts';
import { extrinsicContext } from './extrinsicContext.ts';
import { genesisBlock } from './genesisBlock.ts';

/** What a chain is made of. */
export interface ChainOptions {
  /** The runtime's interface. */
  readonly registry: Registry;
  /** The spec version whose rules hold; mainnet's when left out. */
  readonly spec?: number;
  /** How it begins. */
  readonly genesis: Genesis;
  /** How many blocks back it can be read and reverted; 4,096 when left out. */
  readonly historyBlocks?: number;
  /** What runs; mainnet's pallets when left out. */
  readonly pallets?: readonly Pallet[];
  /** Digest of the metadata (RFC-0078): without it a transaction that signs it cannot be checked, and is refused. */
  readonly metadataHash?: Hex;
  /** Accounts any signature of which is taken; nobody when left out. */
  readonly isImpersonated?: (account: AccountId) => boolean;
}

/**
 * Makes a chain, whose first block is made of its genesis.
 *
 * @param options - what it is made of
 * @throws ChainError `chain/missing-field`, `chain/wrong-type`, `chain/out-of-range`, `chain/unknown-field`; UnitError
 *   `types/unknown-spec`
 *
 * @example
 * ```ts
 * import { createChain, developmentGenesis } from '@taokit/chain';
 * import { loadRegistry } from '@taokit/types/registry';
 *
 * const chain = createChain({ registry: await loadRegistry(), genesis: developmentGenesis() });
 * console.log(chain.produceBlock().block.header.number); // 1
 * ```
 */
export function createChain(options: ChainOptions): Chain {
  checkChainOptions(options);
  const {
    registry,
    spec = MAINNET_SPEC,
    pallets = PALLETS,
    historyBlocks = DEFAULT_HISTORY_BLOCKS,
  } = options;
  const runtime = createRuntime(registry, checkSpec(spec), pallets);
  const state = createState(registry, historyBlocks);
  buildGenesis(state, options.genesis);
  const genesis = genesisBlock(state, options.genesis.timestampMs);
  state.seal(0);
  const extrinsics = extrinsicContext(options, genesis.block.hash);
  return chainOf({ runtime, state, extrinsics, genesis: genesis.block, produced: [genesis] });
}
