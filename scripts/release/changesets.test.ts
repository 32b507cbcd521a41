import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workspacePackages } from '../lib/workspacePackages.ts';

const waiting = readdirSync('.changeset').filter((name) => name.endsWith('.md') && name !== 'README.md');
const packages = workspacePackages().map(({ name }) => name);

describe('changesets', () => {
  test.each(waiting)('%s: names packages that are published, then says what changed', (name) => {
    const text = readFileSync(join('.changeset', name), 'utf8');
    const [, head = '', body = ''] = /^---\n(.*?)\n---\n\n(.+)$/s.exec(text) ?? [];
    const named = head.split('\n').map((line) => /^["'](.+)["']: (?:patch|minor|major)$/.exec(line)?.[1]);
    expect(packages).toEqual(expect.arrayContaining(named));
    expect(body).toMatch(/^\S/);
  });
});
