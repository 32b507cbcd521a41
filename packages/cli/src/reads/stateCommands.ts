import { buildCommand, type Command } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import { jsonFlag, networkFlags, settingsAliases } from '../profile/settingsParameters.ts';
import { atFlag } from './atFlag.ts';
import type { StateFlags } from './runStateQuery.ts';
import type { StatePart } from './StatePart.ts';

const VALUES =
  'Accounts are SS58 addresses or //Alice, bytes hex with 0x, everything else JSON; digits in quotes are whole numbers of any size.';

/** `taokit query storage|constant|api`: whatever the runtime has, by its own names. */
export const stateCommands: Readonly<Record<StatePart, Command<CliContext>>> = {
  storage: stateCommand(
    'storage',
    'A storage item, such as SubtensorModule Tempo 1; every entry below the keys where some are left out.',
    ['PALLET', 'ITEM', 'KEY'],
  ),
  constant: stateCommand('constant', 'A constant, such as Balances ExistentialDeposit.', ['PALLET', 'NAME']),
  api: stateCommand('api', 'The answer of a runtime API, such as SubnetInfoRuntimeApi get_metagraph 1.', [
    'API',
    'METHOD',
    'ARGUMENT',
  ]),
};

function stateCommand(part: StatePart, brief: string, words: readonly string[]): Command<CliContext> {
  const [owner, member, value] = words;
  return buildCommand<StateFlags, string[], CliContext>({
    docs: {
      brief,
      fullDescription: `${brief}\n\n${words.join(' ')}, by the runtime's names.${value === undefined ? '' : ` ${VALUES}`}\n${owner} alone lists what it has, with types; without any word, each ${owner} is listed.`,
    },
    parameters: {
      positional: {
        kind: 'array',
        ...(value === undefined && { maximum: 2 }),
        parameter: {
          parse: String,
          placeholder: 'NAME',
          brief: `${owner}, ${member}${value === undefined ? '' : `, and each ${value} in order`}`,
        },
      } as never,
      flags: { at: atFlag, ...networkFlags, ...jsonFlag } as never,
      aliases: { n: settingsAliases.n } as never,
    },
    func: async function (this: CliContext, flags: StateFlags, ...given: string[]) {
      const { runStateQuery } = await import('./runStateQuery.ts');
      await runStateQuery(this, part, flags, given);
    } as never,
  });
}
