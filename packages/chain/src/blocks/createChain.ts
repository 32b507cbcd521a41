import { checkSpec, MAINNET_SPEC } from '@taokit/types';
import { buildGenesis } from '../genesis/buildGenesis.ts';
import { makeGenesisCalls } from '../genesis/makeGenesisCalls.ts';
import { interfaceAt } from '../interface/interfaceAt.ts';
import { PALLETS } from '../pallets/index.ts';
import { createRuntime } from '../runtime/Runtime.ts';
import { RUNTIME_APIS } from '../runtimeApis/index.ts';
import { createState, DEFAULT_HISTORY_BLOCKS } from '../state/createState.ts';
import type { Chain } from './Chain.ts';
import type { ChainOptions } from './ChainOptions.ts';
import { chainOf } from './chainOf.ts';
import { checkChainOptions } from './checkOptions.ts';
import { checkRulesAt } from './checkRulesAt.ts';
import { extrinsicContext } from './extrinsicContext.ts';
import { genesisBlock } from './genesisBlock.ts';

/**
 * Makes a chain, whose first block is made of its genesis.
 *
 * @param options - what it is made of
 * @throws ChainError `chain/unsupported-spec`, `chain/missing-field`, `chain/wrong-type`, `chain/out-of-range`, `chain/unknown-field`; UnitError
 *   `types/unknown-spec`; ChainError `chain/genesis-call-failed`
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
    spec = MAINNET_SPEC,
    parameters = {},
    pallets = PALLETS,
    historyBlocks = DEFAULT_HISTORY_BLOCKS,
  } = options;
  checkRulesAt(checkSpec(spec), parameters);
  const registry = interfaceAt(options.registry, spec, parameters);
  const runtime = createRuntime(registry, spec, pallets, RUNTIME_APIS, parameters);
  const state = createState(registry, historyBlocks);
  buildGenesis(state, options.genesis);
  makeGenesisCalls(runtime, state, options.genesis.calls ?? []);
  const genesis = genesisBlock(state, options.genesis.timestampMs);
  state.seal(0);
  const extrinsics = extrinsicContext(options, genesis.block.hash, runtime.pallets);
  return chainOf({ runtime, state, extrinsics, genesis: genesis.block, produced: [genesis] });
}
