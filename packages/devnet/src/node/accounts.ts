import type { AccountId, Reads } from '@taokit/chain';

/** How many transactions an account has sent. */
export function nonceOf(reads: Reads, account: AccountId): number {
  const found = reads.read('System.Account', [account]) as { readonly nonce: number } | undefined;
  return found?.nonce ?? 0;
}
