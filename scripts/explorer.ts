/** `pnpm explorer [OPTIONS]`: builds the pages where they are stale and serves them until it is interrupted. See `--help`. */
import {
  buildCommand,
  type CommandLine,
  CommandLineError,
  outputFolder,
  runCommandLine,
  wholeNumber,
} from '@taokit/command-line';
import { TaokitError } from '@taokit/errors';

interface ExplorerFlags {
  readonly port: number;
  readonly host: string;
  readonly build?: string;
}

const command = buildCommand({
  docs: {
    brief: 'Pages over a chain, on a devnet inside the page or any endpoint, until it is interrupted.',
  },
  parameters: {
    flags: {
      port: {
        kind: 'parsed',
        parse: wholeNumber(0, 65_535),
        placeholder: 'N',
        brief: 'port to serve on; 0 for any free one',
        default: '8080',
      },
      host: {
        kind: 'parsed',
        parse: listeningAddress,
        placeholder: 'ADDRESS',
        brief: 'address to listen on; others than this machine reach it only where this says so',
        default: '127.0.0.1',
      },
      build: {
        kind: 'parsed',
        parse: outputFolder(['index.html', 'assets']),
        placeholder: 'FOLDER',
        brief: 'write the static files there in place of serving them',
        optional: true,
      },
    },
  },
  async func(this: CommandLine, { port, host, build }: ExplorerFlags) {
    await this.prepare();
    const { buildExplorer, buildWhenStale, serveFolder } = await import('@taokit/explorer/build');
    if (build !== undefined) {
      await buildExplorer(build);
      this.process.stdout.write(`The pages are in ${build}: any static host serves them.\n`);
      return;
    }
    const folder = await buildWhenStale();
    const server = await serveFolder(folder, { port, host }).catch((error: unknown) => {
      throw error instanceof TaokitError ? new CommandLineError(error.message) : error;
    });
    this.process.stdout.write(`The explorer is at ${server.url}\n`);
    await new Promise((done) => process.once('SIGINT', done).once('SIGTERM', done));
    await server[Symbol.asyncDispose]();
  },
});

/** Any address but an empty one, which would be every address of this machine. */
function listeningAddress(text: string): string {
  if (text.trim() !== '') return text;
  throw new CommandLineError('The address to listen on is empty. Write one, such as 127.0.0.1.');
}

process.exitCode = await runCommandLine(command, 'pnpm explorer', process.argv.slice(2));
