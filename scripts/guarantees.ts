/** `pnpm guarantees [OPTIONS]`: builds what changed, then studies what consensus guarantees. See `--help`. */
import { runCommand } from './lib/runCommand.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const build = runCommand('tsc', ['-b', 'packages/yuma']);
  if (build.status !== 0) {
    process.stderr.write(build.output);
    return build.status;
  }
  const { main: runExample } = await import('../examples/consensus-guarantees/src/main.ts');
  return runExample(args);
}
