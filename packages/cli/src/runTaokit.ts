import { completeCommandLine, type Explained, runCommandLine } from '@taokit/command-line';
import type { CliIo } from './CliIo.ts';
import { loadRoot, rootName } from './commands/loadRoot.ts';
import { respellArgs } from './commands/respellArgs.ts';
import { ROOT } from './commands/rootTable.ts';
import { EXIT_CODES } from './exit/exitCodes.ts';
import { explainError } from './exit/explainError.ts';
import { printable } from './output/printable.ts';
import { refuseSecrets, withoutSecrets } from './secrets/refuseSecrets.ts';

/** What scripts of completion ask. */
export const COMPLETE = '__complete';

/**
 * Runs `taokit ARGS...`: what the command does, for whoever starts it from a program.
 *
 * @param given - what follows `taokit`
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
export async function runTaokit(given: readonly string[], io: CliIo, name = 'taokit'): Promise<number> {
  // pnpm may pass the separator on.
  const args = given[0] === '--' ? given.slice(1) : given;
  const options = optionsFor(io, args);
  try {
    if (args[0] === COMPLETE) return await complete(args.slice(1), io);
    if (args[0] === '--version' || args[0] === '-V') {
      const { ownVersion } = await import('./version.ts');
      io.stdout.write(`${ownVersion()}\n`);
      return EXIT_CODES.done;
    }
    await refuseSecrets(args);
    const own = ROOT[rootName(args[0]) ?? '']?.run;
    if (own !== undefined)
      return await own(`${name} ${args[0]}`, args.slice(1), { ...options, signal: io.signal });
    const root = await loadRoot(args);
    return await runCommandLine(root, name, respellArgs(root, args), options);
  } catch (error) {
    const { message, code } = explain(error);
    options.streams.stderr.write(`${message}\n`);
    return code;
  }
}

async function complete(words: readonly string[], io: CliIo): Promise<number> {
  const root = await loadRoot(words.slice(0, -1));
  for (const { completion, brief } of await completeCommandLine(root, 'taokit', words, optionsFor(io, words)))
    io.stdout.write(`${completion}\t${brief}\n`);
  return EXIT_CODES.done;
}

/** What is said of arguments does not repeat a secret that is among them. */
function optionsFor(io: CliIo, args: readonly string[]) {
  const env = Object.fromEntries(Object.entries(io.env).filter(([, value]) => value !== undefined));
  const { isTTY } = io.stderr;
  const write = (text: string) => io.stderr.write(printable(withoutSecrets(text, args)));
  const stderr = { write, ...(isTTY !== undefined && { isTTY }) };
  return {
    streams: { stdout: io.stdout, stderr, env: env as Record<string, string> },
    folder: io.folder,
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
