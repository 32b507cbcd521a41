/** `pnpm devnet [OPTIONS]`: a devnet any client can connect to, until it is interrupted. See `--help`. */
import { folderOfScript } from '@taokit/command-line';
import { runDevnet } from '../packages/devnet/src/command/runDevnet.ts';

process.exitCode = await runDevnet('pnpm devnet', process.argv.slice(2), { folder: folderOfScript() });
