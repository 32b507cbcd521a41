import { buildCommand, type Command } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import {
  jsonFlag,
  networkFlags,
  settingsAliases,
  type TextFlag,
  textFlag,
  walletFlags,
} from '../profile/settingsParameters.ts';
import { atFlag } from './atFlag.ts';
import { isOwnAccount, roleOf } from './paramRole.ts';
import type { ParamHelp } from './ReadHelp.ts';
import { READ_HELP } from './readHelp.generated.ts';
import type { ReadFlags } from './runReadCommand.ts';

/**
 * The command of a read: its options are the read's parameters, in its order also as plain values.
 *
 * @param key - its name in camelCase
 */
export function readCommand(key: string): Command<CliContext> {
  const { summary, uses, params: named } = READ_HELP[key]!;
  const params = Object.entries(named);
  return buildCommand<ReadFlags, readonly string[], CliContext>({
    docs: {
      brief: summary,
      fullDescription: `${summary}\n\nOf the chain: ${uses.join(', ')}.`,
    },
    parameters: {
      ...(params.length > 0 && {
        positional: {
          kind: 'array',
          maximum: params.length,
          parameter: { parse: String, placeholder: 'VALUE', brief: 'the options below, in their order' },
        },
      }),
      flags: {
        ...(Object.fromEntries(params.map(([name, param]) => [name, flagOf(param)])) as object),
        at: atFlag,
        ...networkFlags,
        ...walletFlags,
        ...jsonFlag,
      } as never,
      aliases: settingsAliases as never,
    },
    func: async function (this: CliContext, flags: ReadFlags, ...values: string[]) {
      const { runReadCommand } = await import('./runReadCommand.ts');
      await runReadCommand(this, key, flags, values);
    } as never,
  });
}

function flagOf(param: ParamHelp): TextFlag {
  const { doc } = param;
  const several = param.json === 'array' ? ' Several between commas.' : '';
  const own = isOwnAccount(param) ? " The wallet's own when left out." : '';
  const needed = param.isOptional || isOwnAccount(param) ? '' : ' (required)';
  const placeholder = roleOf(param) === undefined ? PLACEHOLDERS[param.json] : 'ACCOUNT';
  return textFlag(placeholder, `${doc}${several}${own}${needed}`);
}

const PLACEHOLDERS: Readonly<Record<ParamHelp['json'], string>> = {
  array: 'LIST',
  boolean: 'yes|no',
  integer: 'N',
  number: 'AMOUNT',
  string: 'TEXT',
};
