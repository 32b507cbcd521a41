/** `pnpm start [OPTIONS]`: a network of processes on this machine. See `--help`. */
import { networkCommand } from '../examples/network/src/command.ts';
import { runExample } from './lib/runExample.ts';

process.exitCode = await runExample(networkCommand, 'pnpm start');
