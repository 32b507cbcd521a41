import { hexFromBytes } from '../state/AccountId.ts';
import { dumpState } from '../state/dumpState.ts';
import type { ExtrinsicResult } from './Block.ts';
import type { Chain, ProducedBlock } from './Chain.ts';
import { type ChainDump, DUMP_VERSION, type DumpedBlock, type DumpedResult } from './ChainDump.ts';

/**
 * A chain as plain data. Loaded again it is the same chain, byte for byte of its state and its history. Transactions that were
 * rejected are not kept.
 *
 * @param chain - the chain
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
export function dumpChain(chain: Chain): ChainDump {
  const { state, runtime, genesis } = chain;
  const blocks: DumpedBlock[] = [];
  for (let number = state.oldest; number <= state.sealed; number++)
    blocks.push(dumpedBlock(chain.producedAt(number)!));
  return {
    version: DUMP_VERSION,
    interfaceSpec: runtime.registry.version.specVersion,
    spec: runtime.spec,
    state: dumpState(state),
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
