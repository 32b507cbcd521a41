import { buildCommand, type Command } from '@taokit/command-line';
import type { IntentSigner } from '@taokit/rpc';
import type { CliContext } from '../CliContext.ts';
import { show } from '../output/show.ts';
import { settingsOf } from '../profile/settings.ts';
import { settingsAliases } from '../profile/settingsParameters.ts';
import { looksSecret, secretInArguments } from '../secrets/refuseSecrets.ts';
import { type KeyFlags, writeFlags } from './keyParameters.ts';

/**
 * `taokit wallet regen-coldkeypub ADDRESS`, `regen-hotkeypub ADDRESS`: a wallet that can watch and not sign.
 *
 * @param role - whose public half
 */
export function publicHalfCommand(role: IntentSigner): Command<CliContext> {
  const { overwrite, keyType, profile, wallet, walletHotkey, walletPath, json } = writeFlags as Readonly<
    Record<string, object>
  >;
  return buildCommand<KeyFlags, readonly [string], CliContext>({
    docs: { brief: `Writes the public half of a ${role}: a wallet that can watch and not sign.` },
    parameters: {
      positional: {
        kind: 'tuple',
        parameters: [{ parse: String, placeholder: 'ADDRESS', brief: 'the SS58 address' }],
      },
      flags: { overwrite, keyType, profile, wallet, walletHotkey, walletPath, json } as never,
      aliases: { w: settingsAliases.w, H: settingsAliases.H } as never,
    },
    func: async function (this: CliContext, flags: KeyFlags, address: string) {
      // 64 hex digits may be a public key or a seed: who means the key has its address.
      if (looksSecret(address)) throw secretInArguments('What may be a secret');
      const { wallet: name, hotkey, folder } = await settingsOf(this.io, flags);
      const { createWatchOnlyHotkey, createWatchOnlyWallet } = await import('@taokit/keys/node');
      const write = role === 'coldkey' ? createWatchOnlyWallet : createWatchOnlyHotkey;
      const options = { name, hotkey, ...(folder !== undefined && { folder }) };
      const made = await write(address, { ...options, type: flags.keyType, overwrite: flags.overwrite });
      await show(this.io, { wallet: name, key: role, address: made.address }, flags);
    } as never,
  });
}
