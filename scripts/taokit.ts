/** `pnpm taokit ...`: the command line of packages/cli, from its sources. */
import { processIo } from '../packages/cli/src/processIo.ts';
import { runTaokit } from '../packages/cli/src/runTaokit.ts';

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());

process.exitCode = await runTaokit(process.argv.slice(2), processIo(ending.signal), 'pnpm taokit');
