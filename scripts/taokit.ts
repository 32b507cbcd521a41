/** `pnpm taokit ...`: the command line of packages/cli, from its sources. */
import { folderOfScript } from '@taokit/command-line';
import { runBin } from '../packages/cli/src/bin/runBin.ts';

await runBin('pnpm taokit', folderOfScript());
