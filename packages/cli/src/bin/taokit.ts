#!/usr/bin/env node
/** `taokit`: see `--help`. */
import { processIo } from '../processIo.ts';
import { runTaokit } from '../runTaokit.ts';

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());
// Whoever reads the output may have had enough: `taokit query neurons 1 | head`.
process.stdout.on('error', () => process.exit(0));

process.exitCode = await runTaokit(process.argv.slice(2), processIo(ending.signal));
