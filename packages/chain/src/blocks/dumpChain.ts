import { hexFromBytes } from '../state/AccountId.ts';
import { dumpState } from '../state/dumpState.ts';
import type { ExtrinsicResult } from './Block.ts';
import type { Chain, ProducedBlock } from './Chain.ts';
import { type ChainDump, DUMP_VERSION, type DumpedBlock, type DumpedResult } from './ChainDump.ts';
import { checkDumpOptions } from './checkOptions.ts';

/** How much of a chain is dumped. */
export interface DumpOptions {
  /** How many blocks back the loaded chain can be read and reverted; all that is kept when left out. */
  readonly historyBlocks?: number;
}

/**
 * A chain as plain data. Loaded again it is the same chain, byte for byte of its state and its history. Transactions that were
 * rejected are not kept.
 *
 * @param chain - the chain
 * @param options - how much of its past
 *
 * @example
 * ```ts
 * import { createChain, developmentGenesis, dumpChain, loadChain } from '@taokit/chain';
 * import { loadRegistry } from '@taokit/types/registry';
 *
 * const registry = await loadRegistry();
 * const chain = createChain({ registry, genesis: developmentGenesis() });
 * chain.produceBlock();
 * const text = JSON.stringify(dumpChain(chain));
 * console.log(loadChain({ registry, dump: JSON.parse(text) }).head.hash === chain.head.hash); // true
 * ```
 */
export function dumpChain(chain: Chain, { historyBlocks }: DumpOptions = {}): ChainDump {
  checkDumpOptions({ historyBlocks });
  const { state, runtime, genesis } = chain;
  const blocks: DumpedBlock[] = [];
  const oldest = Math.max(state.oldest, state.sealed - (historyBlocks ?? state.sealed));
  for (let number = oldest; number <= state.sealed; number++)
    blocks.push(dumpedBlock(chain.producedAt(number)!));
  return {
    version: DUMP_VERSION,
    interfaceSpec: runtime.registry.version.specVersion,
    spec: runtime.spec,
    state: dumpState(state, historyBlocks),
    genesis: dumpedBlock({ block: genesis, results: [], events: [], rejected: [] }),
    blocks,
  };
}

function dumpedBlock({ block, results }: ProducedBlock): DumpedBlock {
  const { header, extrinsics, timestampMs } = block;
  return {
    header,
    extrinsics: extrinsics.map(hexFromBytes),
    timestampMs,
    results: results.map(dumpedResult),
  };
}

function dumpedResult({ result, feeRao, refTime }: ExtrinsicResult): DumpedResult {
  const numbers = { feeRao: `${feeRao}`, refTime: `${refTime}` };
  return result.ok ? numbers : { refusal: result.refusal, reason: result.reason, ...numbers };
}
