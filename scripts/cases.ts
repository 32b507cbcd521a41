/** `pnpm cases [OPTIONS] [CASE...]`: the standard Yuma scenarios. See `--help`. */
import { casesCommand } from '../examples/standard-cases/src/command.ts';
import { runExample } from './lib/runExample.ts';

process.exitCode = await runExample(casesCommand, 'pnpm cases');
