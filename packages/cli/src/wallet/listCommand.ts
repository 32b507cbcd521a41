import { buildCommand, type Command } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import { show } from '../output/show.ts';
import { type SettingsFlags, settingsOf } from '../profile/settings.ts';
import { jsonFlag, networkFlags, walletFlags } from '../profile/settingsParameters.ts';

interface ListFlags extends SettingsFlags {
  readonly json: boolean;
}

/** `taokit wallet list`: the wallets of this machine, as the Python tools lay them out. */
export const listCommand: Command<CliContext> = buildCommand<ListFlags, readonly [], CliContext>({
  docs: { brief: 'The wallets of this machine; nothing is decrypted.' },
  parameters: {
    flags: { profile: networkFlags.profile, walletPath: walletFlags.walletPath, ...jsonFlag } as never,
  },
  func: async function (this: CliContext, flags: ListFlags) {
    const { listWallets } = await import('@taokit/keys/node');
    const wallets = await listWallets((await settingsOf(this.io, flags)).folder);
    const rows = wallets.flatMap(({ name, coldkeyAddress, hasColdkey, hotkeys }) => [
      { wallet: name, key: 'coldkey', address: coldkeyAddress, secret: hasColdkey },
      ...hotkeys.map((hotkey) => ({
        wallet: name,
        key: `hotkey ${hotkey.name}`,
        address: hotkey.address,
        secret: hotkey.hasHotkey,
      })),
    ]);
    await show(this.io, flags.json ? wallets : rows, flags);
  } as never,
});
