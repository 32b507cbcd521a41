import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killAtRandom, seededRandom } from '../../packages/devnet/testing/index.ts';
import type { FuzzTarget } from './FuzzTarget.ts';

/** A devnet with a state file, killed at random moments: nothing that was acknowledged is lost, and the file always opens. */
export const fuzzDevnetKills: FuzzTarget = {
  name: 'devnet-kills',
  title: 'kills of a devnet at random moments, which keeps what was acknowledged',
  runs: 200,
  async runBatch(seed, runs) {
    const folder = mkdtempSync(join(tmpdir(), 'devnet-'));
    const { acknowledged, last } = await killAtRandom(join(folder, 'state'), runs, seededRandom(seed));
    console.log(`${acknowledged} blocks acknowledged, the last one is ${last}`);
    rmSync(folder, { recursive: true });
  },
};
