/** `pnpm cases [OPTIONS] [CASE...]`: builds what changed, then runs the standard cases. See `--help`. */
import { runCommand } from './lib/runCommand.ts';

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const build = runCommand('tsc', ['-b', 'packages/yuma']);
  if (build.status !== 0) {
    process.stderr.write(build.output);
    return build.status;
  }
  const { main: runExample } = await import('../examples/standard-cases/src/main.ts');
  return runExample(args);
}
