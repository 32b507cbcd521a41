#!/usr/bin/env node
/** `npx @taokit/devnet`. */
import { runDevnet } from './runDevnet.ts';

process.exitCode = await runDevnet('devnet', process.argv.slice(2));
