import { refuse } from '@taokit/errors';
import type { Registry } from '@taokit/types/registry';
import { ChainError } from '../ChainError.ts';
import { interfaceAt } from '../interface/interfaceAt.ts';
import { PALLETS } from '../pallets/index.ts';
import { eventRecords } from '../pallets/system/eventRecords.ts';
import { Events } from '../pallets/system/storage.ts';
import type { EventRecord } from '../runtime/Context.ts';
import { createRuntime } from '../runtime/Runtime.ts';
import { RUNTIME_APIS } from '../runtimeApis/index.ts';
import { bytesFromHex } from '../state/AccountId.ts';
import { loadState } from '../state/dumpState.ts';
import type { State } from '../state/State.ts';
import type { ExtrinsicResult } from './Block.ts';
import type { Chain, ProducedBlock } from './Chain.ts';
import { type ChainDump, DUMP_VERSION, type DumpedBlock, type DumpedResult } from './ChainDump.ts';
import type { ChainOptions } from './ChainOptions.ts';
import { chainOf } from './chainOf.ts';
import { checkLoadOptions } from './checkOptions.ts';
import { checkRulesAt } from './checkRulesAt.ts';
import { extrinsicContext } from './extrinsicContext.ts';
import { hashHeader } from './header.ts';

/** What a chain is loaded of: a dump in place of a genesis, whose spec version holds. */
export interface LoadOptions extends Omit<ChainOptions, 'genesis' | 'spec'> {
  /** What {@link dumpChain} returned. */
  readonly dump: ChainDump;
}

/**
 * The chain of a dump.
 *
 * @param options - the dump, and what a chain is made of besides
 * @throws ChainError `chain/unsupported-spec`; `chain/unknown-dump` on another format, or a dump of another interface
 */
export function loadChain(options: LoadOptions): Chain {
  checkLoadOptions(options);
  const { dump, parameters = {}, pallets = PALLETS, historyBlocks } = options;
  checkRulesAt(dump.spec, parameters);
  const registry = interfaceAt(options.registry, dump.spec, parameters);
  checkDump(registry, dump);
  const runtime = createRuntime(registry, dump.spec, pallets, RUNTIME_APIS, parameters);
  const { number } = dump.blocks.at(-1)!.header;
  const state = loadState(registry, dump.state, number, historyBlocks);
  const genesis = producedOf(dump.genesis, []).block;
  const extrinsics = extrinsicContext(options, genesis.hash, runtime.pallets);
  const produced = dump.blocks.map((block) => producedOf(block, eventsAt(state, block.header.number)));
  return chainOf({ runtime, state, extrinsics, genesis, produced });
}

function checkDump(registry: Registry, { version, interfaceSpec }: ChainDump): void {
  if (version !== DUMP_VERSION)
    throw new ChainError(`The dump has format ${version}.`, {
      code: 'chain/unknown-dump',
      fix: `Load it with the release that wrote it; this one reads format ${DUMP_VERSION}.`,
      values: { version },
    });
  const { specVersion } = registry.version;
  if (interfaceSpec !== specVersion)
    throw new ChainError(`The dump was made with the interface of spec ${interfaceSpec}.`, {
      code: 'chain/unknown-dump',
      fix: `Load the registry of spec ${interfaceSpec}; this one is of ${specVersion}.`,
      values: { interfaceSpec },
    });
}

/** What happened in a block: what the next one found in `System.Events`, or what stands there now. */
function eventsAt(state: State, block: number): readonly EventRecord[] {
  const next = state.undone(block + 1).find(({ path }) => path === Events.path);
  return eventRecords(state.registry, (next?.before as undefined) ?? Events.get(state));
}

function producedOf(dumped: DumpedBlock, events: readonly EventRecord[]): ProducedBlock {
  const { header, timestampMs } = dumped;
  const extrinsics = dumped.extrinsics.map(bytesFromHex);
  const block = { header, hash: hashHeader(header), extrinsics, timestampMs };
  return { block, results: dumped.results.map(resultOf), events, rejected: [] };
}

function resultOf({ refusal, reason, feeRao, refTime }: DumpedResult): ExtrinsicResult {
  const result = refusal === undefined ? ({ ok: true } as const) : refuse(refusal, reason!);
  return { result, feeRao: BigInt(feeRao), refTime: BigInt(refTime) };
}
