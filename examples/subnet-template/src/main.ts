/** A miner or a validator as the environment says, until it is told to stop: `settings.ts` has the variables. */
import { runNeuron } from './runNeuron.ts';
import { readSettings } from './settings.ts';

const end = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());
await runNeuron(readSettings(process.env), end.signal, console.log);
