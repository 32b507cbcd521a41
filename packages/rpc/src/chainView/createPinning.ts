import { arrayOf, matching, u32 } from '@taokit/errors/check';
import type { Connection } from '../client/connection/Connection.ts';
import type { MetadataCache } from '../client/metadataCache/MetadataCache.ts';
import type { FollowedRuntime } from '../client/runtime/followRuntime.ts';
import { askVersion, loadRuntime } from '../client/runtime/loadRuntime.ts';
import type { Runtime } from '../client/runtime/Runtime.ts';
import { check } from '../internal/check.ts';
import { malformed } from '../internal/errors.ts';
import type { Hex } from '../internal/hex.ts';
import { RpcError } from '../RpcError.ts';
import { blockOf } from './blockOf.ts';
import type { BlockReference, PinnedView } from './ChainView.ts';
import { createView } from './createView.ts';

/** Pins states of the chain. */
export interface Pinning<View> {
  /** The state after one block. */
  readonly at: (block?: BlockReference) => Promise<View>;
  /** The states after many, in a few requests. */
  readonly atEach: (numbers: readonly number[]) => Promise<readonly (View | undefined)[]>;
}

interface Pinned {
  readonly hash: Hex;
  readonly number: number;
}

const isHeights = /* @__PURE__ */ arrayOf(u32);
const isReference = /* @__PURE__ */ matching(
  (value) =>
    typeof value === 'number'
      ? u32(value, '') === undefined
      : typeof value === 'string' && /^(best|finalized|0x[0-9a-f]{64})$/i.test(value),
  "'best', 'finalized', a height or a hash",
);
/** As many blocks as one request for their hashes names. */
const PAGE = 1_000;

/**
 * Pins the state after a block.
 *
 * @param connection - the chain
 * @param followed - the runtime of the best block
 * @param cache - where interfaces of runtimes are kept
 * @param dress - what every view is given besides
 */
export function createPinning<View extends PinnedView>(
  connection: Connection,
  followed: FollowedRuntime,
  cache: MetadataCache,
  dress: (view: PinnedView) => View,
): Pinning<View> {
  const ofTurn = new Map<BlockReference, Promise<View>>();
  return { at, atEach };

  /** Whoever asks in one turn, before anything else happens, is told the same: a thousand transfers are signed after one request. */
  function at(reference: BlockReference = 'best'): Promise<View> {
    const known = ofTurn.get(reference);
    if (known !== undefined) return known;
    const asked = pin(reference);
    ofTurn.set(reference, asked);
    queueMicrotask(() => ofTurn.delete(reference));
    return asked;
  }

  async function pin(reference: BlockReference): Promise<View> {
    check(reference, isReference, 'block');
    const block = await blockOf(connection, reference);
    // The best block is of the runtime that is followed, unless it is the one that brought a new one.
    const isFollowed = reference === 'best' && !block.isUpgrade;
    return viewOf(block, isFollowed ? followed.current() : await runtimeOf(block.hash));
  }

  function viewOf(block: Pinned, known: Runtime): View {
    let runtime = known;
    const pinned = (other?: BlockReference): Promise<View> =>
      other === undefined ? Promise.resolve(view) : at(other);
    const refresh = async () => {
      runtime = await runtimeOf(block.hash);
      return runtime;
    };
    const source = { connection, runtime: () => runtime, refresh, block, at: pinned };
    const view = dress(createView(source) as PinnedView);
    return view;
  }

  async function atEach(numbers: readonly number[]): Promise<readonly (View | undefined)[]> {
    check(numbers, isHeights, 'numbers');
    const hashes = await hashesOf(numbers);
    const blocks = numbers.map((number, index) => {
      const hash = hashes[index];
      return hash === null || hash === undefined ? undefined : { hash, number };
    });
    const found = blocks.filter((block) => block !== undefined).sort((a, b) => a.number - b.number);
    // Between two blocks of one runtime there is no other: only ends are asked for it.
    const ends =
      found.length > 2 ? await Promise.all([runtimeIfKept(found[0]!), runtimeIfKept(found.at(-1)!)]) : [];
    const shared = ends[0]?.specVersion === ends[1]?.specVersion ? ends[0] : undefined;
    return Promise.all(
      blocks.map(async (block) => {
        const runtime = block && (shared ?? (await runtimeIfKept(block)));
        return runtime && viewOf(block, runtime);
      }),
    );
  }

  async function hashesOf(numbers: readonly number[]): Promise<readonly (Hex | null)[]> {
    const pages = Array.from({ length: Math.ceil(numbers.length / PAGE) }, (_, page) =>
      numbers.slice(page * PAGE, (page + 1) * PAGE),
    );
    const answers = await Promise.all(pages.map((page) => connection.request('chain_getBlockHash', [page])));
    return answers.flatMap((answer) => {
      if (!Array.isArray(answer)) throw malformed('chain_getBlockHash', 'a list of hashes');
      return answer as (Hex | null)[];
    });
  }

  /** Nothing where the node no longer keeps the state. */
  async function runtimeIfKept({ hash }: Pinned): Promise<Runtime | undefined> {
    try {
      return await runtimeOf(hash);
    } catch (error) {
      if (error instanceof RpcError && error.code === 'rpc/request-refused') return undefined;
      throw error;
    }
  }

  /** Most blocks are of the runtime that is known already. */
  async function runtimeOf(hash: Hex): Promise<Runtime> {
    const version = await askVersion(connection, hash);
    const current = followed.current();
    if (version.specVersion === current.specVersion) return current;
    return loadRuntime(connection, cache, hash, version);
  }
}
