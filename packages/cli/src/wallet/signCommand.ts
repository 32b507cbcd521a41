import { buildCommand, type Command } from '@taokit/command-line';
import { openKey } from '../accounts/openKey.ts';
import type { CliContext } from '../CliContext.ts';
import { show } from '../output/show.ts';
import { type SettingsFlags, settingsOf } from '../profile/settings.ts';
import {
  descriptorFlag,
  jsonFlag,
  networkFlags,
  settingsAliases,
  switchFlag,
  textFlag,
  walletFlags,
} from '../profile/settingsParameters.ts';

interface SignFlags extends SettingsFlags {
  readonly message?: string;
  readonly useHotkey: boolean;
  readonly passwordFd?: number;
  readonly json: boolean;
}

/** `taokit wallet sign`: signs a message, never a transaction. */
export const signCommand: Command<CliContext> = buildCommand<SignFlags, readonly [], CliContext>({
  docs: {
    brief: 'Signs a message, wrapped in <Bytes> so that it can never be a transaction.',
  },
  parameters: {
    flags: {
      message: { ...textFlag('TEXT', 'the message'), optional: false },
      useHotkey: switchFlag('with the hotkey instead of the coldkey'),
      passwordFd: descriptorFlag('a file descriptor that holds the password'),
      profile: networkFlags.profile,
      ...walletFlags,
      ...jsonFlag,
    } as never,
    aliases: { w: settingsAliases.w, H: settingsAliases.H } as never,
  },
  func: async function (this: CliContext, flags: SignFlags) {
    const { sign, wipeKeypair, wrapBytes } = await import('@taokit/keys');
    const role = flags.useHotkey ? 'hotkey' : 'coldkey';
    const key = await openKey(this.io, await settingsOf(this.io, flags), role, flags.passwordFd);
    const { address } = key;
    const signature = sign(key, wrapBytes(flags.message!));
    wipeKeypair(key);
    await show(this.io, { address, signature: `0x${Buffer.from(signature).toString('hex')}` }, flags);
  } as never,
});
