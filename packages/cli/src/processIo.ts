import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { CliFolders, CliIo } from './CliIo.ts';
import { CliError } from './exit/CliError.ts';

/**
 * The world of this process: its streams, its environment, whoever sits at its terminal. `TAOKIT_CONFIG_FOLDER` and
 * `TAOKIT_CACHE_FOLDER` put the folders elsewhere.
 *
 * @param signal - aborted when the process is to end
 */
export function processIo(signal: AbortSignal): CliIo {
  const { env, stdin, stdout, stderr } = process;
  const isInteractive = stdin.isTTY === true && stderr.isTTY === true;
  return {
    stdout,
    stderr,
    env,
    isInteractive,
    ask: (question) => askLine(question, stderr, signal),
    askSecret: async (question) => {
      stderr.write(question);
      const { Writable } = await import('node:stream');
      const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
      try {
        return await askLine('', silent, signal);
      } finally {
        stderr.write('\n');
      }
    },
    readDescriptor: (descriptor) => readFileSync(descriptor, 'utf8'),
    writeDescriptor: (descriptor, text) => void writeSync(descriptor, text),
    folder: process.cwd(),
    folders: () => foldersOf(env),
    signal,
  };
}

async function foldersOf(env: NodeJS.ProcessEnv): Promise<CliFolders> {
  const { default: envPaths } = await import('env-paths');
  const { config, cache } = envPaths('taokit', { suffix: '' });
  return {
    config: env['TAOKIT_CONFIG_FOLDER'] || config,
    cache: env['TAOKIT_CACHE_FOLDER'] || join(cache, 'interfaces'),
  };
}

/** One line of the terminal; what is typed is echoed to `output`, which may throw it away. */
async function askLine(
  question: string,
  output: NodeJS.WritableStream,
  signal: AbortSignal,
): Promise<string> {
  // Help asks nobody anything.
  const { createInterface } = await import('node:readline');
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  return await new Promise<string>((answer, refuse) => {
    const stop = () => refuse(new CliError('Interrupted.', { code: 'cli/interrupted' }));
    const end = () => refuse(new CliError('There was no answer.', { code: 'cli/not-confirmed' }));
    lines.once('SIGINT', stop).once('close', end);
    signal.addEventListener('abort', stop, { once: true });
    lines.question(question, answer);
  }).finally(() => lines.close());
}
