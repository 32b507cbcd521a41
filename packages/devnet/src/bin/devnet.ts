#!/usr/bin/env node
/** `npx @taokit/devnet`. */
import { runDevnet } from '../command/runDevnet.ts';

process.exitCode = await runDevnet('devnet', process.argv.slice(2));
