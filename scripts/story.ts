/** `pnpm story STORY... [OPTIONS]`: Dynamic TAO in numbers. See `--help`. */
import { runCommandLine } from '@taokit/command-line';
import { storyCommand } from '../examples/dtao-story/src/command.ts';

process.exitCode = await runCommandLine(storyCommand, 'pnpm story', process.argv.slice(2));
