import { DEV_ACCOUNTS } from '@taokit/keys';
import type { Intent } from '@taokit/rpc';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { intentHelp, readHelp } from '../../testing/helpModules.ts';
import { type TestWorld, testWorld } from '../../testing/testIo.ts';
import { CliError } from '../exit/CliError.ts';
import { flagNameOf } from '../names.ts';
import { READ_HELP } from '../reads/readHelp.generated.ts';
import { ALL_INTENTS } from './allIntents.ts';
import { intentFlag, optionOf } from './intentFlag.ts';
import { INTENT_HELP } from './intentHelp.generated.ts';
import { intentInputs } from './intentInputs.ts';

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

  test('what is said of intents and reads is what the registries say: pnpm cli:generate', () => {
    expect(JSON.stringify(INTENT_HELP)).toBe(JSON.stringify(intentHelp()));
    expect(JSON.stringify(READ_HELP)).toBe(JSON.stringify(readHelp()));
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
