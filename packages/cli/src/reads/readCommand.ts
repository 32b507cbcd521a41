import { buildCommand, type Command } from '@taokit/command-line';
import type { Read } from '@taokit/rpc';
import type { CliContext } from '../CliContext.ts';
import { withClient } from '../connect/connect.ts';
import { wrongInput } from '../exit/CliError.ts';
import { kebab } from '../names.ts';
import { show } from '../output/show.ts';
import { type Settings, type SettingsFlags, settingsOf } from '../profile/settings.ts';
import {
  jsonFlag,
  networkFlags,
  settingsAliases,
  type TextFlag,
  textFlag,
  walletFlags,
} from '../profile/settingsParameters.ts';
import { blockOf } from './blockOf.ts';
import { isOptional, isOwnAccount, readParam, roleOf } from './readParam.ts';
import { viewed } from './readView.ts';

interface ReadFlags extends SettingsFlags {
  readonly at?: string;
  readonly json: boolean;
}

/**
 * The command of a read: its options are the read's parameters, in its order also as plain values.
 *
 * @param read - of the registry
 */
export function readCommand(read: Read): Command<CliContext> {
  const params = Object.entries(read.params);
  return buildCommand<ReadFlags, readonly string[], CliContext>({
    docs: {
      brief: read.summary,
      fullDescription: `${read.summary}\n\nOf the chain: ${read.uses.join(', ')}.`,
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
        ...(Object.fromEntries(params.map(([key, param]) => [key, flagOf(param)])) as object),
        at: textFlag('BLOCK', 'a height, a hash, best or finalized; the best block by default'),
        ...networkFlags,
        ...walletFlags,
        ...jsonFlag,
      } as never,
      aliases: settingsAliases as never,
    },
    func: async function (this: CliContext, flags: ReadFlags, ...values: string[]) {
      const settings = settingsOf(this.io, flags);
      const asked = await paramsOf(read, flags, values, settings);
      const at = flags.at === undefined ? undefined : blockOf(flags.at);
      const { runRead } = await import('@taokit/rpc');
      const answer = await withClient(this.io, settings.network, async (client) =>
        runRead(read, at === undefined ? client : await client.at(at), asked as never),
      );
      const { value, columns } = viewed(read.name, answer, flags.json);
      show(this.io, value, { json: flags.json, columns });
    } as never,
  });
}

function flagOf(param: Read['params'][string]): TextFlag {
  const { doc } = param;
  const several = param.json === 'array' ? ' Several between commas.' : '';
  const own = isOwnAccount(param) ? " The wallet's own when left out." : '';
  const needed = isOptional(param) || isOwnAccount(param) ? '' : ' (required)';
  const placeholder = roleOf(param) === undefined ? PLACEHOLDERS[param.json] : 'ACCOUNT';
  return textFlag(placeholder, `${doc}${several}${own}${needed}`);
}

const PLACEHOLDERS: Readonly<Record<Read['params'][string]['json'], string>> = {
  array: 'LIST',
  boolean: 'yes|no',
  integer: 'N',
  number: 'AMOUNT',
  string: 'TEXT',
};

async function paramsOf(read: Read, flags: ReadFlags, values: readonly string[], settings: Settings) {
  const given = flags as unknown as Readonly<Record<string, string | undefined>>;
  const rest = [...values];
  const texts: Record<string, string | undefined> = {};
  for (const key of Object.keys(read.params)) texts[key] = given[key] ?? rest.shift();
  if (rest.length > 0) throw wrongInput(`${JSON.stringify(rest[0])} is one value too many.`, 'See --help.');
  const context = { settings, netuid: Number(texts['netuid']) };
  const all = await Promise.all(
    Object.entries(read.params).map(
      async ([key, param]) => [key, await readParam(param, `--${kebab(key)}`, texts[key], context)] as const,
    ),
  );
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}
