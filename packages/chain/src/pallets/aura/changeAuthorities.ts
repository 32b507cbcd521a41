import { compact } from '../../blocks/compact.ts';
import type { Context } from '../../runtime/Context.ts';
import { type AccountId, bytesFromHex } from '../../state/AccountId.ts';
import { Digest, type DigestItem } from '../system/storage.ts';
import { AURA } from './engine.ts';
import { Authorities } from './storage.ts';

/** Case of the consensus log that names authorities. */
const AUTHORITIES_CHANGE = 1;

/** Says who makes blocks from the next one on, in the head of this one too (`change_authorities`); an empty list changes nothing. */
export function changeAuthorities({ state }: Context, authorities: readonly AccountId[]): void {
  if (authorities.length === 0) return;
  Authorities.insert(state, authorities);
  const bytes = [AUTHORITIES_CHANGE, ...compact(authorities.length), ...authorities.flatMap(bytesOf)];
  const log: DigestItem = { type: 'Consensus', value: [AURA, Uint8Array.from(bytes)] };
  Digest.mutate(state, ({ logs }) => ({ logs: [...logs, log] }));
}

function bytesOf(account: AccountId): number[] {
  return [...bytesFromHex(account)];
}
