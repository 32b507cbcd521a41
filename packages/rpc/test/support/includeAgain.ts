import { type Devnet, devnetControls } from '@taokit/devnet';
import { expect } from 'vitest';
import type { Client } from '../../src/client/Client.ts';

/**
 * Makes the blocks after which a writer looks for a transaction that is in none, waits until the pool has it again, and makes the block
 * it is in.
 *
 * @param chain - a devnet whose blocks are made by hand, and a client of it
 */
export async function includeAgain({ devnet, client }: { devnet: Devnet; client: Client }): Promise<void> {
  const { newBlock } = devnetControls(devnet);
  await newBlock({ count: 4 });
  await expect.poll(() => client.request('author_pendingExtrinsics', [])).toHaveLength(1);
  await newBlock();
}
