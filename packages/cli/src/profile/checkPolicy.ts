import type { Client, Policy } from '@taokit/rpc';
import type { ProfilePolicy } from './Profile.ts';

/**
 * Checks a policy before it is kept, as a writer would that is held to it.
 *
 * @param policy - of a profile
 * @throws RpcError naming the limit that is none
 */
export async function checkPolicy(policy: ProfilePolicy | undefined): Promise<void> {
  if (policy === undefined) return;
  const { createWriter } = await import('@taokit/rpc');
  // A writer checks its policy when it is made; this one is never used.
  createWriter(undefined as unknown as Client, { policy: policy as Policy });
}
