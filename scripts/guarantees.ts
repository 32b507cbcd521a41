/** `pnpm guarantees [OPTIONS]`: what consensus guarantees an honest team. See `--help`. */
import { runExample } from './lib/runExample.ts';

const load = () => import('../examples/consensus-guarantees/src/main.ts');
process.exitCode = await runExample('packages/yuma', load, process.argv.slice(2));
