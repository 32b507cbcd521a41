import { buildCommand, type Command } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import { show } from '../output/show.ts';
import { settingsAliases } from '../profile/settingsParameters.ts';
import { type KeyFlags, newFlags, sealFlags, writeFlags } from './keyParameters.ts';

/** `taokit wallet create`: a coldkey and a hotkey. */
export const createWalletCommand: Command<CliContext> = buildCommand<KeyFlags, readonly [], CliContext>({
  docs: { brief: 'Makes a wallet: a coldkey and a hotkey, each with a phrase of its own.' },
  parameters: {
    flags: { ...newFlags, ...sealFlags, ...writeFlags } as never,
    aliases: { w: settingsAliases.w, H: settingsAliases.H } as never,
  },
  func: async function (this: CliContext, flags: KeyFlags) {
    const { writeKey } = await import('./writeKey.ts');
    const coldkey = await writeKey(this.io, flags, { role: 'coldkey', isNew: true });
    const hotkey = await writeKey(this.io, flags, { role: 'hotkey', isNew: true });
    await show(this.io, [coldkey, hotkey], flags);
  } as never,
});
