import { vi } from 'vitest';
import { type CommandTree, runCommandLine } from '../src/runCommandLine.ts';

/** How a command ended, and all it wrote. */
export interface Captured {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in this process and collects what it writes. */
export async function runCaptured(command: CommandTree, args: readonly string[]): Promise<Captured> {
  const [out, err] = [collect('stdout'), collect('stderr')];
  try {
    const code = await runCommandLine(command, 'pnpm test-of-a-command', args);
    return { code, out: out.text(), err: err.text() };
  } finally {
    out.restore();
    err.restore();
  }
}

function collect(stream: 'stdout' | 'stderr') {
  const spy = vi.spyOn(process[stream], 'write').mockImplementation(() => true);
  return {
    text: () => spy.mock.calls.map(([text]) => String(text)).join(''),
    restore: () => spy.mockRestore(),
  };
}
