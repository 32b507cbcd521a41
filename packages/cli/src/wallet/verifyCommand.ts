import { buildCommand, type Command } from '@taokit/command-line';
import { resolveAccount } from '../accounts/resolveAccount.ts';
import type { CliContext } from '../CliContext.ts';
import { EXIT_CODES } from '../exit/exitCodes.ts';
import { show } from '../output/show.ts';
import { type SettingsFlags, settingsOf } from '../profile/settings.ts';
import { jsonFlag, networkFlags, textFlag, walletFlags } from '../profile/settingsParameters.ts';

interface VerifyFlags extends SettingsFlags {
  readonly message: string;
  readonly signature: string;
  readonly coldkey: string;
  readonly json: boolean;
}

/** `taokit wallet verify`: whether a signature is an account's. */
export const verifyCommand: Command<CliContext> = buildCommand<VerifyFlags, readonly [], CliContext>({
  docs: { brief: 'Whether a signature over a message is that of an account; exit code 1 when it is not.' },
  parameters: {
    flags: {
      message: { ...textFlag('TEXT', 'the message'), optional: false },
      signature: { ...textFlag('HEX', 'the signature'), optional: false },
      coldkey: { ...textFlag('ACCOUNT', 'whose it should be'), optional: false },
      profile: networkFlags.profile,
      walletPath: walletFlags.walletPath,
      ...jsonFlag,
    } as never,
  },
  func: async function (this: CliContext, flags: VerifyFlags) {
    const { verifyMessage } = await import('@taokit/keys');
    const settings = await settingsOf(this.io, flags);
    const address = await resolveAccount(flags.coldkey, '--coldkey', 'coldkey', settings);
    const isValid = verifyMessage(address, flags.message, flags.signature);
    await show(this.io, { address, isValid }, flags);
    this.exitCode = isValid ? EXIT_CODES.done : EXIT_CODES.foundSomething;
  } as never,
});
