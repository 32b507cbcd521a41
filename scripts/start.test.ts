import { describe, expect, test } from 'vitest';
import { runCommand } from './lib/runCommand.ts';

describe('start', () => {
  test('behaviour: passes its options on, and the exit code back', () => {
    const help = runCommand('tsx', ['scripts/start.ts', '--help']);
    expect(help.output).toContain('--epochs N');
    expect(help.status).toBe(0);
    const bad = runCommand('tsx', ['scripts/start.ts', '--epochs', '0']);
    expect(bad.output).toContain('epochs: "0" is not a whole number from 1 to 100.');
    expect(bad.status).toBe(2);
  });
});
