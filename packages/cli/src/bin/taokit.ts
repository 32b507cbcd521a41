#!/usr/bin/env node
/** `taokit`: see `--help`. */
import * as nodeModule from 'node:module';
import { processIo } from '../processIo.ts';
import { runTaokit } from '../runTaokit.ts';

// Newer Nodes keep what they compiled for the next start; whatever stands in the way of that is no reason not to start.
(nodeModule as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

// npm and pnpm leave there where a script was called; a program that is installed means the folder it runs in.
process.env['INIT_CWD'] = process.cwd();

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());
// Whoever reads the output may have had enough: `taokit query neurons 1 | head`.
process.stdout.on('error', () => process.exit(0));

process.exitCode = await runTaokit(process.argv.slice(2), processIo(ending.signal));
