import { completeCommandLine, type Explained, runCommandLine } from '@taokit/command-line';
import type { CliIo } from './CliIo.ts';
import { loadRoot, rootName } from './commands/loadRoot.ts';
import { respellArgs } from './commands/respellArgs.ts';
import { ROOT } from './commands/rootTable.ts';
import { EXIT_CODES } from './exit/exitCodes.ts';
import { explainError } from './exit/explainError.ts';
import { refuseSecrets } from './secrets/refuseSecrets.ts';
import { VERSION } from './version.ts';

/** What scripts of completion ask. */
export const COMPLETE = '__complete';

/**
 * Runs `taokit ARGS...`: what the command does, for whoever starts it from a program.
 *
 * @param args - what follows `taokit`
 * @param io - the world: streams, environment, folders, somebody to ask
 * @param name - how it is called, for its help
 * @returns the exit code, one of {@link EXIT_CODES}
 *
 * @example
 * ```ts
 * import { processIo, runTaokit } from '@taokit/cli';
 *
 * export const subnets = () => runTaokit(['query', 'subnets', '--json'], processIo(new AbortController().signal));
 * ```
 */
export async function runTaokit(args: readonly string[], io: CliIo, name = 'taokit'): Promise<number> {
  try {
    if (args[0] === COMPLETE) return await complete(args.slice(1), io);
    if (args[0] === '--version' || args[0] === '-V') {
      io.stdout.write(`${VERSION}\n`);
      return EXIT_CODES.done;
    }
    await refuseSecrets(args);
    const own = ROOT[rootName(args[0]) ?? '']?.run;
    if (own !== undefined) return await own(`${name} ${args[0]}`, args.slice(1));
    const root = await loadRoot(args[0]);
    return await runCommandLine(root, name, respellArgs(root, args), optionsFor(io));
  } catch (error) {
    const { message, code } = explain(error);
    io.stderr.write(`${message}\n`);
    return code;
  }
}

async function complete(words: readonly string[], io: CliIo): Promise<number> {
  const root = await loadRoot(words.length > 1 ? words[0] : undefined);
  for (const { completion, brief } of await completeCommandLine(root, 'taokit', words, optionsFor(io)))
    io.stdout.write(`${completion}\t${brief}\n`);
  return EXIT_CODES.done;
}

function optionsFor(io: CliIo) {
  const env = Object.fromEntries(Object.entries(io.env).filter(([, value]) => value !== undefined));
  return {
    streams: { stdout: io.stdout, stderr: io.stderr, env: env as Record<string, string> },
    context: { io },
    explain,
  };
}

/** A fault of this program says where it is. */
function explain(error: unknown): Explained {
  return (
    explainError(error) ?? {
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      code: EXIT_CODES.fault,
    }
  );
}
