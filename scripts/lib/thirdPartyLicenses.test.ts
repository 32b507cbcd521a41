import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LICENSES_FILE, thirdPartyLicenses } from './thirdPartyLicenses.ts';
import { workspacePackages } from './workspacePackages.ts';

/** What reads a command line brings the reader of it. */
const HAVE_COMMANDS = ['@taokit/cli', '@taokit/devnet'];

const outputOf = (inputs: Readonly<Record<string, number>>) => ({
  inputs: {},
  outputs: {
    'a.js': {
      bytes: 1,
      imports: [],
      exports: [],
      inputs: Object.fromEntries(
        Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }]),
      ),
    },
  },
});

describe('thirdPartyLicenses', () => {
  test('behaviour: none where all of the code is ours, or none of it came into the bundle', () => {
    const inputs = { 'packages/a/src/b.ts': 3, 'node_modules/typescript/lib/typescript.js': 0 };
    expect(thirdPartyLicenses(outputOf(inputs))).toBeUndefined();
  });

  test('behaviour: name, version and text of whatever has code in the bundle', () => {
    const text = thirdPartyLicenses(outputOf({ 'node_modules/typescript/lib/typescript.js': 3 }));
    expect(text).toMatch(/\ntypescript \d+\.\d+\.\d+ \(Apache-2\.0\)\n.*Apache License/s);
  });

  test('behaviour: a package is built with what it has of others', () => {
    for (const { name, dir } of workspacePackages()) {
      const file = join(dir, 'dist', LICENSES_FILE);
      const named = existsSync(file)
        ? [...readFileSync(file, 'utf8').matchAll(/^=+\n(\S+) /gm)].map(([, of]) => of)
        : [];
      expect([name, named]).toEqual([name, HAVE_COMMANDS.includes(name) ? ['@stricli/core'] : []]);
    }
  });
});
