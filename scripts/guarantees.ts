/** `pnpm guarantees [OPTIONS]`: what consensus guarantees an honest team. See `--help`. */
import { guaranteesCommand } from '../examples/consensus-guarantees/src/command.ts';
import { runExample } from './lib/runExample.ts';

process.exitCode = await runExample(guaranteesCommand, 'pnpm guarantees');
