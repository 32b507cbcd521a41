import { DEV_ACCOUNTS } from '@taokit/keys';
import type { Intent } from '@taokit/rpc';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { intentDocsModule, readIntentDocs } from '../../testing/readIntentDocs.ts';
import { type TestWorld, testWorld } from '../../testing/testIo.ts';
import { CliError } from '../exit/CliError.ts';
import { flagNameOf } from '../names.ts';
import { INTENT_DOCS } from './intentDocs.generated.ts';
import { intentFlag, optionOf } from './intentFlag.ts';
import { intentInputs } from './intentInputs.ts';
import { ALL_INTENTS } from './txRoutes.ts';

let world: TestWorld;
beforeAll(() => {
  world = testWorld();
});
afterAll(() => world.remove());

const all = Object.entries(ALL_INTENTS);
const settings = {
  network: 'devnet',
  wallet: '//Alice',
  hotkey: '//Bob',
  folder: undefined,
  policy: undefined,
};

/** A text that fits each kind of option. */
const SAMPLES: Readonly<Record<string, string>> = {
  account: '//Charlie',
  accounts: `${DEV_ACCOUNTS.Dave},${DEV_ACCOUNTS.Eve}`,
  decimal: '0.5',
  integer: '2',
  integers: '1,2',
};

function sampleOf(intent: Intent, field: string): unknown {
  const { kind, values } = intentFlag(intent.params[field]!.json);
  if (kind === 'boolean') return true;
  return kind === 'choice' ? values![0] : SAMPLES[kind];
}

describe('txRoutes', () => {
  test.each(all)(
    'tx %s --help --dry-run: an option per parameter, and nothing is done',
    async (op, intent) => {
      const { code, out, err } = await world.run(['tx', op, '--help', '--dry-run']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(intent.summary);
      for (const field of Object.keys(intent.params)) expect(out).toContain(optionOf(field));
      for (const option of ['--yes', '--dry-run', '--password-fd', '--json']) expect(out).toContain(option);
    },
  );

  test.each(all)(
    'tx %s: what fits its schema is read from text, or refused by the name of an option',
    async (_, intent) => {
      const fields = Object.keys(intent.params).filter((field) => sampleOf(intent, field) !== undefined);
      const flags = Object.fromEntries(fields.map((field) => [flagNameOf(field), sampleOf(intent, field)]));
      const read = await intentInputs(intent, flags, settings).catch((error: unknown) => error);
      if (read instanceof CliError)
        expect(read.message).toMatch(/--[a-z]|cannot|needs|must|same|either|names/i);
      else expect(read).toMatchObject({ op: intent.op });
    },
  );

  test('what the parameters say of themselves is what the sources say: pnpm cli:generate', () => {
    expect(intentDocsModule(INTENT_DOCS)).toBe(intentDocsModule(readIntentDocs()));
    for (const [op, { params }] of all)
      expect(Object.keys(INTENT_DOCS[op] ?? {})).toEqual(Object.keys(params));
  });

  test('no parameter has the name of an option that every intent has', () => {
    const shared = [
      'yes',
      'dryRun',
      'shield',
      'until',
      'passwordFd',
      'profile',
      'network',
      'wallet',
      'walletHotkey',
      'walletPath',
      'json',
    ];
    for (const [, { params }] of all)
      for (const field of Object.keys(params)) expect(shared).not.toContain(flagNameOf(field));
  });
});
