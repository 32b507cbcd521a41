/** Checks that every package can be consumed: publint --strict and attw on the packed tarball. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packTarballs, type Tarball } from './lib/packTarballs.ts';
import { runCommand } from './lib/runCommand.ts';

const target = mkdtempSync(join(tmpdir(), 'taokit-pack-'));
try {
  process.exitCode = packTarballs(target).filter((tarball) => !isConsumable(tarball)).length === 0 ? 0 : 1;
} finally {
  rmSync(target, { recursive: true, force: true });
}

function isConsumable({ of, file }: Tarball): boolean {
  const failed = [
    runCommand('publint', ['run', file, '--strict']),
    runCommand('attw', [file, '--profile', 'esm-only', '--no-emoji']),
  ].filter(({ status }) => status !== 0);
  for (const { output } of failed) console.log(`${of.name}:\n${output}`);
  return failed.length === 0;
}
