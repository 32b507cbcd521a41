import { buildCommand, type Command } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import { executionFlags } from '../intents/executionFlags.ts';
import { jsonFlag, networkFlags, settingsAliases, walletFlags } from '../profile/settingsParameters.ts';
import type { CallFlags } from './runCall.ts';

/** `taokit call PALLET CALL [ARGUMENTS]`: a call of the runtime by its own names. */
export const callCommand: Command<CliContext> = buildCommand<
  CallFlags,
  readonly [string, string, string?],
  CliContext
>({
  docs: {
    brief: 'Makes a call of the runtime that no intent stands for. The plan is shown first.',
    fullDescription: `Makes a call of the runtime by its own names. The plan and its fee are shown first; nothing is signed before somebody agrees.

taokit call SubtensorModule set_childkey_take '{"hotkey":"5F…","netuid":1,"take":1000}'

Accounts are SS58 addresses, bytes hex with 0x, cases of an enum {"type":"…","value":…}. Whole numbers are what the chain stores;
digits in quotes are of any size. A profile with a policy refuses raw calls, unless it was made with --allow-raw-calls.`,
  },
  parameters: {
    positional: {
      kind: 'tuple',
      parameters: [
        { parse: String, placeholder: 'PALLET', brief: 'the pallet, such as SubtensorModule' },
        { parse: String, placeholder: 'CALL', brief: 'the call, such as add_stake' },
        {
          parse: String,
          placeholder: 'ARGUMENTS',
          brief: 'its arguments by their names, as JSON; none when left out',
          optional: true,
        },
      ],
    },
    flags: {
      signer: { kind: 'enum', values: ['coldkey', 'hotkey'], brief: 'which key signs', default: 'coldkey' },
      ...executionFlags,
      ...networkFlags,
      ...walletFlags,
      ...jsonFlag,
    } as never,
    aliases: { ...settingsAliases, y: 'yes' } as never,
  },
  func: async function (this: CliContext, flags: CallFlags, pallet: string, name: string, given?: string) {
    const { runCall } = await import('./runCall.ts');
    await runCall(this, flags, `${pallet}.${name}`, given);
  } as never,
});
