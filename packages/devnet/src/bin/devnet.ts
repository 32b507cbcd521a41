#!/usr/bin/env node
/** `npx @taokit/devnet`. */
import { runDevnet } from '../command/runDevnet.ts';

// npm and pnpm leave there where a script was called; a program that is installed means the folder it runs in.
process.env['INIT_CWD'] = process.cwd();

process.exitCode = await runDevnet('devnet', process.argv.slice(2));
