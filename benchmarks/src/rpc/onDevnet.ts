import { createDevnet, type Devnet, devnetControls } from '@taokit/devnet';
import type { BenchEngine } from '../harness/BenchCase.ts';

/** What a client does in a run, and how to let it go: one that is left open keeps the process. */
export interface ClientRun {
  /** Does it once; answers with a digest. */
  readonly once: () => Promise<string>;
  /** Closes what the runs share. */
  readonly close?: () => unknown;
}

/** The final block is as far behind as on a chain that votes: polkadot-api loses blocks that are final at once. */
const FINALITY_DISTANCE = 2;

/**
 * An engine that is a client of a devnet of its own: nonces of one account count up. No blocks are made: polkadot-api looks in vain for
 * the block it began with when others came meanwhile.
 *
 * @param name - that is printed
 * @param prepare - makes the client ready
 */
export function onDevnet(name: string, prepare: (devnet: Devnet) => Promise<ClientRun>): BenchEngine {
  return {
    name,
    async prepare() {
      const devnet = await createDevnet({ blockTime: 'manual', finalityDistance: FINALITY_DISTANCE });
      await devnetControls(devnet).newBlock();
      const { once, close } = await prepare(devnet);
      return {
        digest: once,
        async run() {
          const start = performance.now();
          await once();
          return performance.now() - start;
        },
        close() {
          close?.();
          devnet.close();
        },
      };
    },
  };
}
