/** `pnpm start [OPTIONS]`: builds what changed, then runs the example network on the built packages. See `--help`. */
import { runCommand } from './lib/runCommand.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  if (process.stderr.isTTY) process.stderr.write('building what changed');
  // The simulator refers to every package the network needs.
  const build = runCommand('tsc', ['-b', 'packages/simulator']);
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
  if (build.status !== 0) {
    process.stderr.write(build.output);
    return build.status;
  }
  const { main: runExample } = await import('../examples/network/src/main.ts');
  return runExample(args);
}
