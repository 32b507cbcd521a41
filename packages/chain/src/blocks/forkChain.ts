import { checkSpec, MAINNET_SPEC } from '@taokit/types';
import { interfaceAt } from '../interface/interfaceAt.ts';
import { PALLETS } from '../pallets/index.ts';
import { createRuntime } from '../runtime/Runtime.ts';
import { RUNTIME_APIS } from '../runtimeApis/index.ts';
import { createState, DEFAULT_HISTORY_BLOCKS } from '../state/createState.ts';
import type { Upstream } from '../state/Upstream.ts';
import type { Block } from './Block.ts';
import type { Chain } from './Chain.ts';
import type { ChainOptions } from './ChainOptions.ts';
import { chainOf } from './chainOf.ts';
import { checkForkOptions } from './checkOptions.ts';
import { checkRulesAt } from './checkRulesAt.ts';
import { extrinsicContext } from './extrinsicContext.ts';

/** What a chain is forked of: another one's storage and blocks in place of a genesis. */
export interface ForkOptions extends Omit<ChainOptions, 'genesis'> {
  /** The other chain's storage after the block it is forked at. */
  readonly upstream: Upstream;
  /** That block. */
  readonly head: Block;
  /** The other chain's first block: transactions are signed for it. */
  readonly genesis: Block;
}

/**
 * A chain that goes on where another one is at a block. Whatever is not written here is read from there, when it is first looked
 * at. What leads to that block cannot be read.
 *
 * @param options - the other chain, and what a chain is made of besides
 * @throws ChainError `chain/unsupported-spec`, `chain/missing-field`, `chain/wrong-type`, `chain/out-of-range`, `chain/unknown-field`; UnitError
 *   `types/unknown-spec`
 */
export function forkChain(options: ForkOptions): Chain {
  checkForkOptions(options);
  const { upstream, head, genesis, spec = MAINNET_SPEC, pallets = PALLETS } = options;
  const { historyBlocks = DEFAULT_HISTORY_BLOCKS, parameters = {} } = options;
  checkRulesAt(checkSpec(spec), parameters);
  const registry = interfaceAt(options.registry, spec, parameters);
  const runtime = createRuntime(registry, spec, pallets, RUNTIME_APIS, parameters);
  const state = createState(registry, historyBlocks, upstream);
  state.seal(head.header.number);
  const extrinsics = extrinsicContext(options, genesis.hash, runtime.pallets);
  const forked = { block: head, results: [], events: [], rejected: [] };
  return chainOf({ runtime, state, extrinsics, genesis, produced: [forked] });
}
