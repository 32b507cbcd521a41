import type { Block, Hex } from '@taokit/chain';
import type { Node } from '../node/Node.ts';
import type { MethodContext } from '../rpc/defineMethod.ts';
import { RpcError } from '../rpc/RpcError.ts';
import type { Notify, Session } from '../rpc/Session.ts';
import { runtimeSpec } from '../runtimeApis/runtimeVersion.ts';

/** The subscription's kind. */
export const FOLLOW = 'chainHead_v1_follow';

/** Who follows the chain, and what was told. */
export interface Follow {
  /** Sends an event. */
  readonly notify: Notify;
  /** Blocks that were told of and not let go. */
  readonly pinned: Set<Hex>;
  /** What operations still have to say when they are continued. */
  readonly operations: Map<string, () => void>;
}

/** How many a connection may have, as in a node. */
const MAX_FOLLOWS = 2;
/** How many blocks one may keep pinned; one that keeps more is stopped. */
const MAX_PINNED = 1_024;
/** How many final blocks are told of at first: dedot waits for the parent of a block to be among them. */
const FIRST_BLOCKS = 8;

const follows = new WeakMap<Session, Map<string, Follow>>();

/**
 * The follow subscription of a connection by its id.
 *
 * @param session - the connection
 * @param id - as it was answered
 */
export function followOf(session: Session, id: string): Follow | undefined {
  return follows.get(session)?.get(id);
}

/** The block a client means: one that is pinned. */
export function pinnedBlock(node: Node, follow: Follow, hash: Hex): Block {
  const block = follow.pinned.has(hash) ? node.chain().blockOf(hash) : undefined;
  if (block === undefined) throw new RpcError(-32801, 'Invalid block hash');
  return block;
}

/**
 * Follows the chain as `chainHead_v1_follow` does: first `initialized`, then for every block `newBlock`, `bestBlockChanged`,
 * `finalized`.
 *
 * Where nothing happens for long, the best block is told again: polkadot-api takes 40 seconds without a word for a lost
 * connection, dedot 30 seconds without a best block.
 *
 * @param context - the devnet, and who asks
 * @param withRuntime - whether the client wants to know the runtime
 */
export function followChain({ node, session }: MethodContext, withRuntime: boolean): string {
  if (session.count(FOLLOW) >= MAX_FOLLOWS)
    throw new RpcError(-32800, 'Maximum number of chainHead_follow has been reached');
  const ofSession = follows.get(session) ?? new Map<string, Follow>();
  follows.set(session, ofSession);
  return session.subscribe(FOLLOW, 'chainHead_v1_followEvent', (notify, id) => {
    const follow: Follow = { notify, pinned: new Set(), operations: new Map() };
    ofSession.set(id, follow);
    const end = () => {
      notify({ event: 'stop' });
      session.unsubscribe(FOLLOW, id);
    };
    const stop = watchBlocks(node, follow, withRuntime, end);
    return () => {
      stop();
      ofSession.delete(id);
    };
  });
}

function watchBlocks(node: Node, follow: Follow, withRuntime: boolean, end: () => void): () => void {
  const { notify, pinned } = follow;
  const tellNew = ({ hash, header }: Block) => {
    pinned.add(hash);
    const runtime = withRuntime ? { newRuntime: null } : {};
    notify({ event: 'newBlock', blockHash: hash, parentBlockHash: header.parentHash, ...runtime });
  };
  const tellBest = () => notify({ event: 'bestBlockChanged', bestBlockHash: node.heads.best().hash });
  initialize(node, follow, withRuntime);
  for (const block of unfinished(node)) tellNew(block);
  tellBest();
  const keepAlive = setInterval(tellBest, node.keepAliveMs);
  const unwatch = node.heads.watch({
    onBest({ block }) {
      if (pinned.size >= MAX_PINNED) return end();
      tellNew(block);
      tellBest();
    },
    onFinalized(blocks) {
      const finalizedBlockHashes = blocks.map(({ hash }) => hash);
      notify({ event: 'finalized', finalizedBlockHashes, prunedBlockHashes: [] });
    },
    onReset: end,
  });
  return () => {
    clearInterval(keepAlive);
    unwatch();
  };
}

function initialize(node: Node, { notify, pinned }: Follow, withRuntime: boolean): void {
  const last = node.heads.finalized().header.number;
  const finalizedBlockHashes: Hex[] = [];
  for (let number = Math.max(0, last - FIRST_BLOCKS + 1); number <= last; number++) {
    const block = node.chain().blockAt(number);
    if (block !== undefined) finalizedBlockHashes.push(block.hash);
  }
  for (const hash of finalizedBlockHashes) pinned.add(hash);
  const runtime = withRuntime
    ? { finalizedBlockRuntime: { type: 'valid', spec: runtimeSpec(node.chain()) } }
    : {};
  notify({ event: 'initialized', finalizedBlockHashes, ...runtime });
}

/** Blocks after the last final one. */
function unfinished(node: Node): readonly Block[] {
  const blocks: Block[] = [];
  const best = node.heads.best().header.number;
  for (let number = node.heads.finalized().header.number + 1; number <= best; number++)
    blocks.push(node.chain().blockAt(number)!);
  return blocks;
}
