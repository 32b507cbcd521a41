import type { Command } from '@taokit/command-line';
import type { OwnName } from '../btcli/groups.ts';
import type { CliContext } from '../CliContext.ts';
import { createWalletCommand } from './createWalletCommand.ts';
import { keyCommand } from './keyCommand.ts';
import { listCommand } from './listCommand.ts';
import { publicHalfCommand } from './publicHalfCommand.ts';
import { signCommand } from './signCommand.ts';
import { verifyCommand } from './verifyCommand.ts';

/** What is done with the files of wallets, and needs no chain. */
export const walletCommands: Readonly<Record<OwnName, Command<CliContext>>> = {
  walletList: listCommand,
  walletCreate: createWalletCommand,
  newColdkey: keyCommand({ role: 'coldkey', isNew: true }),
  newHotkey: keyCommand({ role: 'hotkey', isNew: true }),
  regenColdkey: keyCommand({ role: 'coldkey', isNew: false }),
  regenHotkey: keyCommand({ role: 'hotkey', isNew: false }),
  regenColdkeypub: publicHalfCommand('coldkey'),
  regenHotkeypub: publicHalfCommand('hotkey'),
  sign: signCommand,
  verify: verifyCommand,
};
