/** `pnpm devnet [OPTIONS]`: a devnet any client can connect to, until it is interrupted. See `--help`. */
import {
  buildCommand,
  type CommandLine,
  CommandLineError,
  outputFile,
  runCommandLine,
  wholeNumber,
} from '@taokit/command-line';
import { type BlockBuildMode, createDevnet, DevnetError } from '@taokit/devnet';
import { openStateFile, serveDevnet } from '@taokit/devnet/server';
import { FIRST_SPEC, MAINNET_SPEC } from '@taokit/types';
import { untilInterrupted } from './lib/untilInterrupted.ts';

interface DevnetFlags {
  readonly port: number;
  readonly host: string;
  readonly blockTime: BlockBuildMode;
  readonly spec: number;
  readonly state?: string;
  readonly log: boolean;
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
      log: {
        kind: 'boolean',
        withNegated: false,
        brief: 'print every request, and what went wrong',
        default: false,
      },
    },
  },
  func: run,
});

process.exitCode = await runCommandLine(command, 'pnpm devnet', process.argv.slice(2));

async function run(this: CommandLine, flags: DevnetFlags): Promise<void> {
  const { port, host, blockTime, spec, state, log } = flags;
  try {
    const devnet = await createDevnet({
      blockTime,
      spec,
      ...(state !== undefined && { storage: openStateFile(state) }),
      ...(log && { onRequest: logRequest }),
    });
    const server = await serveDevnet(devnet, { port, host });
    const { number, hash } = { ...devnet.chain.head.header, hash: devnet.chain.head.hash };
    process.stdout.write(`${server.url}\nspec ${spec}, block ${number}, ${hash}\n`);
    await untilInterrupted();
    await server.close();
    devnet.close();
  } catch (error) {
    // What the reader can mend: a port that is taken, a file of another format.
    throw error instanceof DevnetError ? new CommandLineError(error.message) : error;
  }
}

function logRequest(method: string, error?: unknown): void {
  const failure = error === undefined ? '' : `: ${error instanceof Error ? error.message : error}`;
  process.stdout.write(`${method}${failure}\n`);
}

function blockTimeOf(text: string): BlockBuildMode {
  if (text === 'instant' || text === 'manual') return text;
  const intervalSeconds = /^\d{1,5}(\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
  if (intervalSeconds >= 0.1 && intervalSeconds <= 86_400) return { intervalSeconds };
  throw new CommandLineError(
    `${JSON.stringify(text)} is neither instant, manual, nor seconds from 0.1 to 86400.`,
  );
}
