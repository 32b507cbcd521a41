import { describe, expect, test } from 'vitest';
import { runCommand } from './lib/runCommand.ts';

describe('start', () => {
  test('behaviour: passes its options on, and the exit code back', () => {
    const help = runCommand('tsx', ['scripts/start.ts', '--help']);
    for (const flag of ['--epochs N', '--in-process', '--chaos']) expect(help.output).toContain(flag);
    expect(help.status).toBe(0);
    const bad = runCommand('tsx', ['scripts/start.ts', '--epochs', '0']);
    expect(bad.output).toContain('epochs: "0" is not a whole number from 1 to 100.');
    expect(bad.status).toBe(2);
    const few = runCommand('tsx', ['scripts/start.ts', '--chaos', '--epochs', '3']);
    expect(few.output).toContain('--chaos needs --epochs 9 or more.');
    expect(few.status).toBe(2);
  });
});
