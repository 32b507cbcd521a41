import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killAtRandom, seededRandom } from '../../packages/devnet/testing/index.ts';

/** A devnet with a state file, killed at random moments: nothing that was acknowledged is lost, and the file always opens. */
export async function fuzzDevnetKills(seed: number, runs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'devnet-'));
  const { acknowledged, last } = await killAtRandom(join(folder, 'state'), runs, seededRandom(seed));
  console.log(`${acknowledged} blocks acknowledged, the last one is ${last}`);
  rmSync(folder, { recursive: true });
}
