import { join } from 'node:path';
import { type Run, type RunOptions, runNetwork } from '../conductor/runNetwork.ts';
import type { KillableHost } from '../hosts/Host.ts';
import { openProcesses } from '../hosts/openProcesses.ts';
import { cutOffValidator } from './cutOffValidator.ts';
import type { Happening } from './Happening.ts';
import { type Cable, layCable } from './layCable.ts';
import { loseMiner } from './loseMiner.ts';
import { restartChain } from './restartChain.ts';
import { restartValidator } from './restartValidator.ts';

/** Which validator is cut off, and which is restarted. */
const [CUT_OFF, RESTARTED] = ['east', 'south'];

/** What a run with chaos takes; packages are resolved by `conditions`. */
export type ChaosOptions = Omit<RunOptions<KillableHost>, 'open' | 'plan'> & {
  /** `@taokit/source` for the packages' sources; their builds when left out. */
  readonly conditions?: readonly string[];
};

/**
 * Runs a network to which things happen, one after another: a miner is killed, a validator is cut off, another is restarted, and the
 * chain itself is. It takes 9 rounds until everything has been seen to pass.
 */
export async function runWithChaos({ conditions = [], ...options }: ChaosOptions): Promise<Run> {
  let cable: Cable | undefined;
  const happenings: readonly Happening[] = [
    loseMiner(1),
    cutOffValidator(CUT_OFF!, () => cable!, 3),
    restartValidator(RESTARTED!, 6),
    restartChain(7),
  ];
  return runNetwork({
    ...options,
    open: (population, folder) =>
      openProcesses({ population, folder, state: join(folder, 'chain.jsonl'), conditions }),
    plan: {
      async endpointOf(name, { endpoint }) {
        if (name !== CUT_OFF) return endpoint;
        cable = await layCable(endpoint);
        return cable.url;
      },
      async beforeRound(network, epoch) {
        for (const happening of happenings) await happening.beforeRound(network, epoch);
      },
      async afterRound(network, epoch) {
        for (const happening of happenings) await happening.afterRound(network, epoch);
      },
      close: async () => cable?.close(),
    },
  });
}
