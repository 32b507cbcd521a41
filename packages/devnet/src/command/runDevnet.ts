import { readFileSync } from 'node:fs';
import {
  buildChoiceParser,
  buildCommand,
  type CommandLine,
  CommandLineError,
  existingPath,
  fileFlag,
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
      state: fileFlag('keeps every block in a file, and goes on from it'),
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

/** An `AbortSignal`, as far as the command listens to it: its declarations need neither the DOM's types nor Node's. */
export interface EndSignal {
  /** Whether it has ended. */
  readonly aborted: boolean;
  /** Calls somebody when it ends. */
  addEventListener(type: 'abort', listener: () => void, options: { readonly once: boolean }): void;
}

/** Where a command writes. */
export interface TextStream {
  /** Writes a text. */
  write(text: string): unknown;
}

/** What a reader is told of an error. */
export interface Explanation {
  /** In a line. */
  readonly message: string;
  /** The exit code. */
  readonly code: number;
}

/** What a command line that has this command among others gives it of its own. */
export interface RunDevnetOptions {
  /** Where relative paths begin; where this process runs when left out. */
  readonly folder?: string;
  /** Where it writes; the process' own streams when left out. */
  readonly streams?: Readonly<Record<'stdout' | 'stderr', TextStream>>;
  /** What a reader is told of an error, and the exit code; one line and 2 for a `TaokitError` when left out. */
  readonly explain?: (error: unknown) => Explanation | undefined;
  /** Ends it when aborted, as an interrupt of the process does. */
  readonly signal?: EndSignal;
}

interface Served extends CommandLine {
  readonly signal: EndSignal | undefined;
}

/**
 * The command `devnet [OPTIONS]`: a devnet any client can connect to, until it is interrupted. See `--help`.
 *
 * @param name - how it is called
 * @param args - what follows the name
 * @param options - streams, folder, explanations and end of the command line it is part of
 * @returns the exit code
 */
export async function runDevnet(
  name: string,
  args: readonly string[],
  { folder = process.cwd(), streams, explain = refusal, signal }: RunDevnetOptions = {},
): Promise<number> {
  return await runCommandLine(command, name, args, {
    folder,
    ...(streams && { streams }),
    explain,
    context: { signal },
  });
}

/** What the reader can mend: a port that is taken, a file of another format. */
function refusal(error: unknown): Explanation | undefined {
  return error instanceof TaokitError ? { message: error.message, code: 2 } : undefined;
}

async function run(this: Served, flags: DevnetFlags): Promise<void> {
  const { port, host, spec } = flags;
  // Loaded only now: help and refusals are there at once.
  const { createDevnet } = await import('../createDevnet.ts');
  const { serveDevnet } = await import('../server/serveDevnet.ts');
  const print = (line: string) => this.process.stdout.write(`${line}\n`);
  const devnet = await createDevnet(await optionsOf(flags, print));
  try {
    const server = await serveDevnet(devnet, { port, host });
    const { header, hash } = devnet.chain.head;
    print(`${server.url}\nspec ${spec}, block ${header.number}, ${hash}`);
    await untilInterrupted(this.signal);
    await server.close();
  } finally {
    // Also where the port is taken: its file is given back.
    devnet.close();
  }
}

type Print = (line: string) => void;

async function optionsOf(flags: DevnetFlags, print: Print): Promise<DevnetOptions> {
  const { blockTime, spec, state, genesis, fork, check, log } = flags;
  const { openStateFile } = await import('../server/openStateFile.ts');
  const { genesisFromJson } = await import('../genesis/genesisFromJson.ts');
  return {
    blockTime,
    spec,
    check,
    logLevel: log,
    onLog: print,
    ...(genesis !== undefined && { genesis: genesisFromJson(parseJson(genesis)) }),
    // After what may be refused: the file is held from here on.
    ...(state !== undefined && fork === undefined && { storage: openStateFile(state) }),
    ...(fork !== undefined && (await openedFork(fork, state, print))),
  };
}

/** Items that are not the same there are named before anything is served. */
async function openedFork(
  { url, block }: ForkTarget,
  state: string | undefined,
  print: Print,
): Promise<Pick<DevnetOptions, 'fork' | 'storage'>> {
  const { openFork } = await import('../server/fork/openFork.ts');
  const { openKeptFork } = await import('../server/fork/openKeptFork.ts');
  const options = block === undefined ? {} : { block };
  const kept =
    state === undefined ? { fork: await openFork(url, options) } : await openKeptFork(url, state, options);
  const { fork } = kept;
  print(`fork of ${url} at block ${fork.head.header.number}, spec ${fork.spec}`);
  for (const { path, kind } of fork.differences)
    print(`${kind === 'default' ? 'another default' : 'not read from there'}: ${path} (${kind})`);
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

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Waits for Ctrl-C, for the process to be asked to end, or for whoever runs the command. */
function untilInterrupted(signal: EndSignal | undefined): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      // Whoever runs it goes on: the next Ctrl-C is theirs.
      for (const name of SIGNALS) process.off(name, end);
      done();
    };
    for (const name of SIGNALS) process.once(name, end);
    signal?.addEventListener('abort', end, { once: true });
    if (signal?.aborted === true) end();
  });
}
