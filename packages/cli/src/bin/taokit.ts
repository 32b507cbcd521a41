#!/usr/bin/env node
/** `taokit`: see `--help`. */
import { runBin } from './runBin.ts';

// Newer Nodes keep what they compiled for the next start; whatever stands in the way of that is no reason not to start.
const nodeModule = process.getBuiltinModule?.('node:module') as {
  readonly enableCompileCache?: () => unknown;
};
nodeModule?.enableCompileCache?.();

await runBin('taokit', process.cwd());
