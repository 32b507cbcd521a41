import type { Hex } from '@taokit/chain';
import { storageHex } from '../node/storage.ts';
import type { MethodContext } from '../rpc/defineMethod.ts';
import { invalidParams } from '../rpc/RpcError.ts';

/** The subscription's kind, and the method of its notifications. */
const METHOD = 'state_storage';

/**
 * The values under raw keys, then those that change with each best block.
 *
 * @param context - the devnet, and who asks
 * @param keys - the raw keys; a node that takes none watches everything, which a devnet refuses
 */
export function watchStorage({ node, session }: MethodContext, keys: readonly Hex[]): string {
  if (keys.length === 0) throw invalidParams('keys are missing: everything cannot be watched');
  return session.subscribe(METHOD, METHOD, (notify) => {
    let last = new Map<Hex, Hex | null>();
    const tell = () => {
      const { state } = node.chain();
      const now = new Map(keys.map((key) => [key, storageHex(node, state, key)]));
      const changes = [...now].filter(([key, value]) => !last.has(key) || last.get(key) !== value);
      last = now;
      if (changes.length > 0) notify({ block: node.heads.best().hash, changes });
    };
    tell();
    return node.heads.watch({ onBest: tell, onReset: tell });
  });
}
