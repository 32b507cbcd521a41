import type { BlockReference } from '@taokit/rpc';
import { wrongInput } from '../exit/CliError.ts';

/**
 * A block, as a client takes it.
 *
 * @param text - a height, a hash, `best` or `finalized`
 */
export function blockOf(text: string): BlockReference {
  if (text === 'best' || text === 'finalized') return text;
  if (/^0x[0-9a-f]{64}$/.test(text)) return text as `0x${string}`;
  if (/^\d{1,10}$/.test(text)) return Number(text);
  throw wrongInput(`--at: ${JSON.stringify(text)} is no block.`, 'Pass a height, a hash, best or finalized.');
}
