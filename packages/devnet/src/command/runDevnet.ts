import { readFileSync } from 'node:fs';
import {
  buildChoiceParser,
  buildCommand,
  type CommandLine,
  CommandLineError,
  existingPath,
  outputFile,
  runCommandLine,
  wholeNumber,
} from '@taokit/command-line';
import { TaokitError } from '@taokit/errors';
import { FIRST_SPEC, MAINNET_SPEC } from '@taokit/types';
import type { BlockBuildMode } from '../blockBuilding/createBlockBuilder.ts';
import type { DevnetOptions } from '../createDevnet.ts';
import type { LogLevel } from '../log/DevnetLog.ts';

interface DevnetFlags {
  readonly port: number;
  readonly host: string;
  readonly blockTime: BlockBuildMode;
  readonly spec: number;
  readonly state?: string;
  readonly genesis?: string;
  readonly fork?: ForkTarget;
  readonly check: boolean;
  readonly log: LogLevel;
}

const command = buildCommand({
  docs: { brief: "A chain with mainnet's rules behind JSON-RPC, until it is interrupted." },
  parameters: {
    flags: {
      port: {
        kind: 'parsed',
        parse: wholeNumber(0, 65_535),
        placeholder: 'N',
        brief: 'port for WebSocket and HTTP; 0 for any free one',
        default: '9944',
      },
      host: {
        kind: 'parsed',
        parse: String,
        placeholder: 'ADDRESS',
        brief: 'address to listen on; others than this machine reach it only where this says so',
        default: '127.0.0.1',
      },
      blockTime: {
        kind: 'parsed',
        parse: blockTimeOf,
        placeholder: 'WHEN',
        brief: 'when blocks are made: instant, manual, or every so many seconds',
        default: 'instant',
      },
      spec: {
        kind: 'parsed',
        parse: wholeNumber(FIRST_SPEC, MAINNET_SPEC),
        placeholder: 'N',
        brief: 'the release whose rules hold',
        default: String(MAINNET_SPEC),
      },
      state: {
        kind: 'parsed',
        parse: outputFile,
        placeholder: 'FILE',
        brief: 'keeps every block in a file, and goes on from it',
        optional: true,
      },
      genesis: {
        kind: 'parsed',
        parse: existingPath,
        placeholder: 'FILE',
        brief:
          'how the chain begins, as JSON: balances, sudo, calls (default: funded accounts and two subnets)',
        optional: true,
      },
      fork: {
        kind: 'parsed',
        parse: forkTarget,
        placeholder: 'URL[@BLOCK]',
        brief:
          'goes on from another node at a block (default: the last final one), reading its storage as needed',
        optional: true,
      },
      check: {
        kind: 'boolean',
        withNegated: false,
        brief: 'add up every rao after every block, and end where one is missing',
        default: false,
      },
      log: {
        kind: 'parsed',
        parse: buildChoiceParser(['off', 'blocks', 'requests'] as const),
        placeholder: 'WHAT',
        brief: 'what to print: off, blocks and what failed in them, or requests, too',
        default: 'blocks',
      },
    },
  },
  func: run,
});

/**
 * The command `devnet [OPTIONS]`: a devnet any client can connect to, until it is interrupted. See `--help`.
 *
 * @param name - how it is called
 * @param args - what follows the name
 * @returns the exit code
 */
export async function runDevnet(name: string, args: readonly string[]): Promise<number> {
  return await runCommandLine(command, name, args);
}

async function run(this: CommandLine, flags: DevnetFlags): Promise<void> {
  const { port, host, spec } = flags;
  // Loaded only now: help and refusals are there at once.
  const { createDevnet } = await import('../createDevnet.ts');
  const { serveDevnet } = await import('../server/serveDevnet.ts');
  try {
    const devnet = await createDevnet(await optionsOf(flags));
    const server = await serveDevnet(devnet, { port, host });
    const { number, hash } = { ...devnet.chain.head.header, hash: devnet.chain.head.hash };
    process.stdout.write(`${server.url}\nspec ${spec}, block ${number}, ${hash}\n`);
    await untilInterrupted();
    await server.close();
    devnet.close();
  } catch (error) {
    // What the reader can mend: a port that is taken, a file of another format.
    throw error instanceof TaokitError ? new CommandLineError(error.message) : error;
  }
}

async function optionsOf({
  blockTime,
  spec,
  state,
  genesis,
  fork,
  check,
  log,
}: DevnetFlags): Promise<DevnetOptions> {
  const { openStateFile } = await import('../server/openStateFile.ts');
  const { genesisFromJson } = await import('../genesis/genesisFromJson.ts');
  return {
    blockTime,
    spec,
    check,
    logLevel: log,
    onLog: (line) => process.stdout.write(`${line}\n`),
    ...(state !== undefined && fork === undefined && { storage: openStateFile(state) }),
    ...(genesis !== undefined && { genesis: genesisFromJson(parseJson(genesis)) }),
    ...(fork !== undefined && (await openedFork(fork, state))),
  };
}

/** Items that are not the same there are named before anything is served. */
async function openedFork(
  { url, block }: ForkTarget,
  state: string | undefined,
): Promise<Pick<DevnetOptions, 'fork' | 'storage'>> {
  const { openFork } = await import('../server/fork/openFork.ts');
  const { openKeptFork } = await import('../server/fork/openKeptFork.ts');
  const options = block === undefined ? {} : { block };
  const kept =
    state === undefined ? { fork: await openFork(url, options) } : await openKeptFork(url, state, options);
  const { fork } = kept;
  process.stdout.write(`fork of ${url} at block ${fork.head.header.number}, spec ${fork.spec}\n`);
  for (const { path, kind } of fork.differences)
    process.stdout.write(
      `${kind === 'default' ? 'another default' : 'not read from there'}: ${path} (${kind})\n`,
    );
  return kept;
}

function parseJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new CommandLineError(`${path} holds no JSON.`);
  }
}

/** Which node is forked, and at which block. */
interface ForkTarget {
  readonly url: string;
  readonly block?: number | `0x${string}`;
}

function forkTarget(text: string): ForkTarget {
  const [, url, block] = /^((?:ws|http)s?:\/\/[^@]+)(?:@(\d{1,10}|0x[0-9a-f]{64}))?$/.exec(text) ?? [];
  if (url === undefined)
    throw new CommandLineError(
      `${JSON.stringify(text)} is no ws, wss, http or https URL, with or without @BLOCK.`,
    );
  if (block === undefined) return { url };
  return { url, block: block.startsWith('0x') ? (block as `0x${string}`) : Number(block) };
}

function blockTimeOf(text: string): BlockBuildMode {
  if (text === 'instant' || text === 'manual') return text;
  const intervalSeconds = /^\d{1,5}(\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
  if (intervalSeconds >= 0.1 && intervalSeconds <= 86_400) return { intervalSeconds };
  throw new CommandLineError(
    `${JSON.stringify(text)} is neither instant, manual, nor seconds from 0.1 to 86400.`,
  );
}

/** Waits for Ctrl-C, or for the process to be asked to end. */
function untilInterrupted(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
}
