/** `pnpm start [OPTIONS]`: the embedded network. See `--help`. */
import { runExample } from './lib/runExample.ts';

const load = () => import('../examples/network/src/main.ts');
process.exitCode = await runExample('packages/simulator', load, process.argv.slice(2));
