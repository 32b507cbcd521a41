/** `pnpm cases [OPTIONS] [CASE...]`: the standard Yuma scenarios. See `--help`. */
import { runExample } from './lib/runExample.ts';

const load = () => import('../examples/standard-cases/src/main.ts');
process.exitCode = await runExample('packages/yuma', load, process.argv.slice(2));
