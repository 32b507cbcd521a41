import { describe, expect, test } from 'vitest';
import { INTENT_HELP } from '../intents/intentHelp.generated.ts';
import { READ_HELP } from '../reads/readHelp.generated.ts';
import { walletCommands } from '../wallet/walletCommands.ts';
import { GROUPS } from './groups.ts';
import { respelled } from './spellings.ts';

describe('GROUPS', () => {
  test('every name leads to a read, an intent or a command of ours', () => {
    for (const { commands } of Object.values(GROUPS))
      for (const target of Object.values(commands)) {
        if ('read' in target) expect(READ_HELP).toHaveProperty(target.read);
        else if ('intent' in target) expect(INTENT_HELP).toHaveProperty(target.intent);
        else expect(walletCommands).toHaveProperty(target.own);
      }
  });

  test('no two groups share a name', () => {
    const names = Object.entries(GROUPS).flatMap(([name, { aliases }]) => [name, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('respelled', () => {
  const has = (flags: readonly string[]) => (flag: string) => flags.includes(flag);

  test.each([
    ['--wallet.name', ['wallet'], '--wallet'],
    ['--wallet_hotkey=x', ['walletHotkey'], '--wallet-hotkey=x'],
    ['--amount', ['amountTao'], '--amount-tao'],
    ['--amount=1', ['amountAlpha'], '--amount-alpha=1'],
    ['--amount', ['amount'], '--amount'],
    ['--dest', ['destColdkey'], '--dest-coldkey'],
    ['--no-prompt', ['yes'], '--yes'],
    ['--hotkey', ['walletHotkey'], '--wallet-hotkey'],
    ['--unknown_option', [], '--unknown-option'],
    ['-w', ['wallet'], '-w'],
    ['a_value', [], 'a_value'],
    ['--', [], '--'],
  ])('%s, where there is %j: %s', (given, flags, here) => {
    expect(respelled(given, has(flags))).toBe(here);
  });
});
