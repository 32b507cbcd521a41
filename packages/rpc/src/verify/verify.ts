import {
  type BlockReport,
  type BlockState,
  blockStateFromStorage,
  EMISSION_ANSWER,
  STORAGE_ITEMS,
  type StoredItems,
  verifyBlock,
} from '@taokit/dtao/verification';
import { objectOf, u32 } from '@taokit/errors/check';
import { encodeStorageKey } from '@taokit/types/registry';
import type { ChainView, PinnedView } from '../chainView/ChainView.ts';
import { check } from '../internal/check.ts';
import { type Hex, hexOf } from '../internal/hex.ts';
import { missingPaths } from '../reads/missingPaths.ts';

/** Which block is held to the rules. */
export interface VerifyOptions {
  /** Its height; its state and that of the block before must still be kept by the node. */
  readonly block: number;
}

const isOptions = objectOf({ block: u32 });

/** As many keys as one request asks for. */
const PAGE = 1_000;

/**
 * Holds a block of the chain to its rules: reads what the block needs at n - 1 and n, computes it, and says rule by rule where the
 * two agree and where not. It is the same computation as `pnpm verify` does with files.
 *
 * @param client - a connection to a node that keeps both states
 * @param options - which block
 * @returns what was compared; a rule without differences agrees everywhere
 * @throws RpcError `rpc/unknown-block`; DtaoError on a runtime whose rules are not known
 *
 * @example
 * ```ts
 * import { createClient, verify } from '@taokit/rpc';
 *
 * export async function differsAt(block: number) {
 *   await using client = await createClient({ network: 'archive' });
 *   const { rules } = await verify(client, { block });
 *   return rules.filter(({ differences }) => differences.length > 0).map(({ rule }) => rule);
 * }
 * ```
 */
export async function verify(client: Pick<ChainView, 'at'>, options: VerifyOptions): Promise<BlockReport> {
  check(options, isOptions, 'options');
  const [before, after] = await Promise.all([client.at(options.block - 1), client.at(options.block)]);
  const netuids = await netuidsOf(before, after);
  const [was, is] = await Promise.all([stateOf(before, netuids), stateOf(after, netuids)]);
  return verifyBlock(was, is);
}

/** The subnets of either block. */
async function netuidsOf(...views: readonly PinnedView[]): Promise<readonly number[]> {
  const lists = await Promise.all(views.map((view) => view.entries('SubtensorModule', 'NetworksAdded')));
  return [...new Set(lists.flat().map(({ keys }) => keys[0] as number))].sort((a, b) => a - b);
}

async function stateOf(view: PinnedView, netuids: readonly number[]): Promise<BlockState> {
  // An item that the runtime lacks is not read, as nothing that is not there is.
  const items = STORAGE_ITEMS.filter(({ path }) => missingPaths(view.interface, [path]).length === 0);
  const wanted = items.flatMap(({ path, isByNetuid }) =>
    (isByNetuid ? netuids : [undefined]).map((netuid) => ({
      path,
      netuid,
      key: hexOf(encodeStorageKey(view.interface, path, netuid === undefined ? [] : [netuid])),
    })),
  );
  const [values, emission] = await Promise.all([
    rawValues(
      view,
      wanted.map(({ key }) => key),
    ),
    view.request('state_call', [EMISSION_ANSWER.path, '0x', view.blockHash]),
  ]);
  const stored: Record<string, StoredItems[string]> = { [EMISSION_ANSWER.path]: emission as Hex };
  for (const { path, netuid, key } of wanted) {
    const value = values.get(key) ?? null;
    if (netuid === undefined) stored[path] = value;
    else stored[path] = { ...(stored[path] as object | undefined), [netuid]: value };
  }
  return blockStateFromStorage(stored, { block: view.blockNumber, spec: view.specVersion });
}

/** What stands under keys, as the node gives it. */
async function rawValues(view: PinnedView, keys: readonly Hex[]): Promise<ReadonlyMap<string, Hex | null>> {
  const pages = Array.from({ length: Math.ceil(keys.length / PAGE) }, (_, page) =>
    keys.slice(page * PAGE, (page + 1) * PAGE),
  );
  const answers = await Promise.all(
    pages.map((page) => view.request('state_queryStorageAt', [page, view.blockHash])),
  );
  return new Map(
    answers.flatMap(
      (answer) => (answer as { readonly changes: readonly [string, Hex | null][] }[])[0]!.changes,
    ),
  );
}
