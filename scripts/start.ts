/** `pnpm start [OPTIONS]`: the embedded network. See `--help`. */
import { networkCommand } from '../examples/network/src/command.ts';
import { runExample } from './lib/runExample.ts';

process.exitCode = await runExample(networkCommand, 'pnpm start');
