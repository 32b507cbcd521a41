#!/usr/bin/env node
/** `taokit`: see `--help`. */
import * as nodeModule from 'node:module';
import { runBin } from './runBin.ts';

// Newer Nodes keep what they compiled for the next start; whatever stands in the way of that is no reason not to start.
(nodeModule as { readonly enableCompileCache?: () => unknown }).enableCompileCache?.();

await runBin('taokit', process.cwd());
