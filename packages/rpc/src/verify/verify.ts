import type { BlockReport } from '@taokit/dtao/verification';
import { objectOf, u32 } from '@taokit/errors/check';
import type { ChainView } from '../chainView/ChainView.ts';
import { check } from '../internal/check.ts';

/** Which block is held to the rules. */
export interface VerifyOptions {
  /** Its height; its state and that of the block before must still be kept by the node. */
  readonly block: number;
}

const isOptions = objectOf({ block: u32 });

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
 * import { createClient } from '@taokit/rpc';
 * import { verify } from '@taokit/rpc/verify';
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
  // Loaded when it is asked for: a page that only reads does not pay for it.
  const { verifyBetween } = await import('./verifyBetween.ts');
  return verifyBetween(...(await Promise.all([client.at(options.block - 1), client.at(options.block)])));
}
