import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { VectorFile } from '@taokit/testing';
import { findStorage, loadRegistry, type Registry } from '@taokit/types/registry';
import type { Chain } from '../../src/blocks/Chain.ts';
import { chainOf } from '../../src/blocks/chainOf.ts';
import { extrinsicContext } from '../../src/blocks/extrinsicContext.ts';
import { genesisBlock } from '../../src/blocks/genesisBlock.ts';
import { hashHeader } from '../../src/blocks/header.ts';
import type { ChainParameters } from '../../src/interface/ChainParameters.ts';
import { interfaceAt } from '../../src/interface/interfaceAt.ts';
import { PALLETS } from '../../src/pallets/index.ts';
import { createRuntime } from '../../src/runtime/Runtime.ts';
import { createState } from '../../src/state/createState.ts';
import { rawKeysOf } from '../../src/state/rawKey.ts';
import { fromTrace, type Json, keyFromTrace } from './traceValues.ts';

/** What the recorded runtime calls itself. */
const SPEC = 300;
/** The table of constants beside the traces. */
const TABLE = 'constants.json';
/** The repository's, of the same build: for a trace on its own. */
const OWN_TABLE = join(import.meta.dirname, '../../../../vectors/traces-300', TABLE);

/** The table of constants of the recorded build. */
export interface TraceConstants {
  readonly constants: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly storage: Readonly<Record<string, { readonly default?: Json }>>;
}

/** A chain at a trace's genesis, and what fixed-point numbers of each item are called. */
export interface TraceChain {
  readonly chain: Chain;
  readonly fixedNames: ReadonlyMap<string, string>;
}

/** Reads the table beside a trace; a trace on its own gets the repository's. */
function readConstants({ path }: VectorFile): TraceConstants {
  const beside = join(dirname(path), TABLE);
  return JSON.parse(readFileSync(existsSync(beside) ? beside : OWN_TABLE, 'utf8')) as TraceConstants;
}

/**
 * What the recorded build has otherwise than mainnet's spec 300: its pools and coinbase are those of spec 292, two percent of the
 * emission go to its own validators, who are paid every 15 blocks from block 46 on, and its constants are those of a test network.
 */
function parametersOf(registry: Registry, { constants, storage }: TraceConstants): ChainParameters {
  const { DurationOfStartCall } = constants['SubtensorModule']!;
  const defaults = Object.entries(storage).flatMap(([path, { default: value }]) =>
    value === undefined
      ? []
      : [[path, fromTrace(registry, findStorage(registry, path as never).value, value)]],
  );
  return {
    storageDefaults: {
      ...Object.fromEntries(defaults),
      // A constant then, an item now.
      'SubtensorModule.StartCallDelay': BigInt(DurationOfStartCall as string),
    },
    minimumPeriodMs: BigInt(constants['Timestamp']!['MinimumPeriod'] as string),
    economySpec: 292,
    // The float32 numbers 0.02 and 0.98, with 32 bits of fraction.
    nodeValidators: {
      partBits: 85_899_344n,
      subnetPartBits: 4_209_068_032n,
      firstEraBlock: 46,
      eraBlocks: 15,
    },
  };
}

/** The chain of a trace, after its genesis block. */
export async function traceChain(file: VectorFile): Promise<TraceChain> {
  const today = await loadRegistry();
  const constants = readConstants(file);
  const known = interfaceAt(today, SPEC, {});
  const items = Object.entries(constants.storage).filter(([path]) => hasItem(known, path));
  const parameters = parametersOf(known, { ...constants, storage: Object.fromEntries(items) });
  const registry = interfaceAt(today, SPEC, parameters);
  const genesis = file.json['genesis'] as { readonly number: number; readonly storage: Record<string, Json> };
  const state = createState(registry, 2);
  for (const [key, value] of Object.entries(genesis.storage)) {
    const [path, keys] = keyFromTrace(registry, key);
    const { parts, definition } = rawKeysOf(registry, path);
    state.write(
      path,
      keys.map((part, at) => parts[at]!.toPart(part)),
      fromTrace(registry, definition.value, value),
    );
  }
  state.seal(genesis.number);
  const first = genesisBlock(state, Number(genesis.storage['Timestamp.Now']));
  const header = { ...first.block.header, number: genesis.number };
  const block = { ...first.block, header, hash: hashHeader(header) };
  const runtime = createRuntime(registry, SPEC, PALLETS, {}, parameters);
  const extrinsics = extrinsicContext({ registry }, block.hash, runtime.pallets);
  const chain = chainOf({ runtime, state, extrinsics, genesis: block, produced: [{ ...first, block }] });
  return { chain, fixedNames: fixedNamesOf(constants) };
}

function hasItem(registry: Registry, path: string): boolean {
  const [owner, name] = path.split('.');
  return registry.pallets.some(
    (pallet) => pallet.name === owner && pallet.storage.some((item) => item.name === name),
  );
}

/** From the defaults, which are written with their type: `0:U64F64`. */
function fixedNamesOf({ storage }: TraceConstants): ReadonlyMap<string, string> {
  const names = Object.entries(storage).flatMap(([path, { default: value }]): [string, string][] => {
    const name = typeof value === 'string' ? /^-?\d+:(\w+)$/.exec(value)?.[1] : undefined;
    return name === undefined ? [] : [[path, name]];
  });
  return new Map(names);
}
