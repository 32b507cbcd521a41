import { arrayOf, matching } from '@taokit/errors/check';
import {
  decodeApiResult,
  decodeStorageKey,
  decodeStorageValue,
  encodeApiArguments,
  encodeStorageKey,
  findStorage,
  readConstant,
} from '@taokit/types/registry';
import type { Connection, RequestOptions } from '../client/connection/Connection.ts';
import type { Runtime } from '../client/runtime/Runtime.ts';
import { check } from '../internal/check.ts';
import { malformed } from '../internal/errors.ts';
import { bytesOfHex, type Hex, hexOf } from '../internal/hex.ts';
import { RpcError } from '../RpcError.ts';
import type { BlockReference, ChainView, PinnedView, StorageEntry, StorageQuery } from './ChainView.ts';
import { decoded } from './decoded.ts';

/** What a view is made of. */
export interface ViewSource {
  /** The chain. */
  readonly connection: Pick<Connection, 'request'>;
  /** The runtime, now. */
  readonly runtime: () => Runtime;
  /** Asks the node which runtime it is; for a view that follows the best block. */
  readonly refresh?: () => Promise<Runtime>;
  /** The block; the best one when left out. */
  readonly block?: { readonly hash: Hex; readonly number: number };
  /** The state after one block. */
  readonly at: (block?: BlockReference) => Promise<PinnedView>;
  /** Limits of every request. */
  readonly options?: RequestOptions;
}

const isQueries = /* @__PURE__ */ arrayOf(matching(Array.isArray, '[pallet, item, ...keys]'));
/** As many keys and values as one request asks for. */
const PAGE = 1_000;

/**
 * Reads the state of the chain by the live interface of its runtime.
 *
 * @param source - the chain, the block and the runtime
 */
export function createView(source: ViewSource): ChainView {
  const { connection, runtime, block, options } = source;
  const at: readonly Hex[] = block === undefined ? [] : [block.hash];
  const ask = (method: string, params: readonly unknown[]) =>
    connection.request(method, [...params, ...at], options);
  const view: ChainView = {
    blockHash: block?.hash,
    blockNumber: block?.number,
    get specVersion() {
      return runtime().specVersion;
    },
    get interface() {
      return runtime().registry;
    },
    get runtime() {
      return runtime();
    },
    query: ((...query: StorageQuery) => retried(() => queryOne(query))) as ChainView['query'],
    queryMany: ((queries: readonly StorageQuery[]) =>
      retried(() => queryMany(queries))) as ChainView['queryMany'],
    entries: entries as ChainView['entries'],
    call: ((...of: [string, string, ...unknown[]]) => retried(() => call(...of))) as ChainView['call'],
    constant: ((pallet: string, name: string) =>
      read('constant', `${pallet}.${name}`, (registry, path) =>
        readConstant(registry, path),
      )) as ChainView['constant'],
    request: (method, params, given) => connection.request(method, params, given ?? options),
    at: source.at,
  };
  return view;

  /** What cannot be read may be of a runtime that is new: once more by that one's interface. */
  async function retried<T>(run: () => Promise<T>): Promise<T> {
    const before = runtime();
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof RpcError && error.code === 'rpc/decode-failed') || !source.refresh) throw error;
      const now = await source.refresh();
      if (now.specVersion === before.specVersion && now.codeHash === before.codeHash) throw error;
      return run();
    }
  }

  async function queryOne(query: StorageQuery): Promise<unknown> {
    const { path, key } = keyOf(query);
    return readValue(path, await ask('state_getStorage', [hexOf(key)]));
  }

  async function queryMany(queries: readonly StorageQuery[]): Promise<unknown[]> {
    check(queries, isQueries, 'queries');
    // Pages are answered one by one: between two of them there may be another best block.
    if (block === undefined && queries.length > PAGE) return (await source.at()).queryMany(queries);
    const wanted = queries.map((query) => keyOf(query));
    const values = await valuesOf(wanted.map(({ key }) => hexOf(key)));
    return wanted.map(({ path, key }) => readValue(path, values.get(hexOf(key))));
  }

  async function entries(pallet: string, item: string, ...prefix: unknown[]): Promise<StorageEntry[]> {
    if (block === undefined) return (await source.at()).entries(pallet, item, ...prefix);
    const path = `${pallet}.${item}`;
    const start = read('storage item', path, (registry) => hexOf(encodeStorageKey(registry, path, prefix)));
    const keys: Hex[] = [];
    for (;;) {
      const last = keys.at(-1);
      const page = (await ask('state_getKeysPaged', [start, PAGE, last ?? null])) as Hex[];
      if (!Array.isArray(page)) throw malformed('state_getKeysPaged', 'a list of keys');
      keys.push(...page);
      if (page.length < PAGE) break;
    }
    const values = await valuesOf(keys);
    return keys.flatMap((key) => {
      const value = values.get(key);
      if (value === undefined || value === null) return [];
      return [{ keys: keysOf(path, key), value: readValue(path, value) }];
    });
  }

  async function call(api: string, method: string, ...args: unknown[]): Promise<unknown> {
    const path = `${api}.${method}`;
    const data = read('API method', path, (registry) => encodeApiArguments(registry, path, args));
    const answer = await ask('state_call', [`${api}_${method}`, hexOf(data)]);
    const bytes = bytesOfHex(answer);
    if (bytes === undefined) throw malformed('state_call', 'hex text');
    return read('API method', path, (registry) => decodeApiResult(registry, path, bytes));
  }

  /** Whole keys of a storage item; a part of them would name many entries. */
  function keyOf([pallet, item, ...keys]: StorageQuery): { readonly path: string; readonly key: Uint8Array } {
    const path = `${pallet}.${item}`;
    return read('storage item', path, (registry) => {
      const count = findStorage(registry, path).keys.length;
      if (keys.length < count) throw tooFewKeys(path, keys.length, count);
      return { path, key: encodeStorageKey(registry, path, keys) };
    });
  }

  async function valuesOf(keys: readonly Hex[]): Promise<ReadonlyMap<string, unknown>> {
    const pages = Array.from({ length: Math.ceil(keys.length / PAGE) }, (_, page) =>
      keys.slice(page * PAGE, (page + 1) * PAGE),
    );
    const answers = await Promise.all(pages.map((page) => ask('state_queryStorageAt', [page])));
    return new Map(
      answers.flatMap((answer) => {
        const changes = (answer as { readonly changes?: readonly [string, unknown][] }[])?.[0]?.changes;
        if (!Array.isArray(changes)) throw malformed('state_queryStorageAt', 'a list of changes');
        return changes as [string, unknown][];
      }),
    );
  }

  function readValue(path: string, answer: unknown): unknown {
    const bytes = answer === null || answer === undefined ? undefined : bytesOfHex(answer);
    if (bytes === undefined && answer !== null && answer !== undefined)
      throw malformed('state_getStorage', 'hex text');
    return read('storage item', path, (registry) => decodeStorageValue(registry, path, bytes));
  }

  function keysOf(path: string, key: Hex): readonly unknown[] {
    return read('storage item', path, (registry) => decodeStorageKey(registry, path, bytesOfHex(key)!));
  }

  function read<T>(kind: string, path: string, run: (registry: Runtime['registry'], path: string) => T): T {
    const { registry, specVersion } = runtime();
    return decoded(`${kind} ${path}`, specVersion, () => run(registry, path));
  }
}

function tooFewKeys(path: string, given: number, wanted: number): RpcError {
  return new RpcError(`${path} has ${wanted} keys; ${given} are passed.`, {
    code: 'rpc/missing-field',
    fix: 'Pass all of them, or use entries for what is under the first ones.',
    values: { path, given, wanted },
  });
}
