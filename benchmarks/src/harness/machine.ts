import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';

/** Where and on what something was measured. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGiB: number;
  readonly platform: string;
  /** Processes that wanted to run in the minute before, those of others: far above 0, milliseconds say little. */
  readonly load: number;
  /** Commit the working tree stands on, `+` after it when files differ; `null` outside a repository. */
  readonly commit: string | null;
}

/** Describes this machine, without its name. */
export function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: `${platform()} ${process.arch}`,
    load: Number(loadavg()[0]!.toFixed(1)),
    commit: commit(),
  };
}

function commit(): string | null {
  const git = (...args: string[]) =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    return git('rev-parse', '--short=12', 'HEAD') + (git('status', '--porcelain', '-uno') === '' ? '' : '+');
  } catch {
    return null;
  }
}
