/** The chain in a process of its own: `node devnet.ts SPEC` serves it and says where, and ends with whoever started it. */
import { rmSync } from 'node:fs';
import { createDevnet } from '@taokit/devnet';
import { openStateFile, serveDevnet } from '@taokit/devnet/server';
import type { Population } from '../cast/Population.ts';
import { createGenesis } from '../chain/createGenesis.ts';
import { endWithParent } from './endWithParent.ts';

/** What it is started with. */
export interface DevnetSpec {
  /** Who lives on the chain. */
  readonly population: Population;
  /** The port; 0 for a free one. */
  readonly port: number;
  /** Where the chain is kept and goes on from; only in memory when left out. */
  readonly state?: string;
  /** What is removed when whoever started it is gone: nobody is left to do it. */
  readonly folder: string;
}

const { population, port, state, folder } = JSON.parse(process.argv[2]!) as DevnetSpec;
endWithParent(() => rmSync(folder, { recursive: true, force: true }));

const devnet = await createDevnet({
  genesis: createGenesis(population),
  blockTime: 'manual',
  check: true,
  ...(state !== undefined && { storage: openStateFile(state) }),
});
const { url } = await serveDevnet(devnet, { port });
process.send?.({ url });
