/** `pnpm start [OPTIONS]`: builds what changed, then runs the example network on the built packages. See `--help`. */
import { runCommand } from './lib/runCommand.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  // The simulator refers to every package the network needs.
  const build = runCommand('tsc', ['-b', 'packages/simulator'], { inherit: true });
  if (build.status !== 0) return build.status;
  const { main: runExample } = await import('../examples/network/src/main.ts');
  return runExample(args);
}
