import { buildCommand, type Command } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import { flagNameOf } from '../names.ts';
import {
  jsonFlag,
  networkFlags,
  settingsAliases,
  switchFlag,
  walletFlags,
} from '../profile/settingsParameters.ts';
import { executionFlags } from './executionFlags.ts';
import type { IntentHelp } from './IntentHelp.ts';
import { intentFlag, isOwnHotkey } from './intentFlag.ts';
import type { TxFlags } from './runIntent.ts';

/**
 * The command of an intent: its options follow from the intent's schema.
 *
 * @param intent - what is said of it
 */
export function intentCommand(intent: IntentHelp): Command<CliContext> {
  const { summary, signer, calls, params } = intent;
  const own = Object.keys(params).map((field) => [flagNameOf(field), flagOf(intent, field)]);
  return buildCommand<TxFlags, readonly [], CliContext>({
    docs: {
      brief: summary,
      fullDescription: `${summary}\n\nSigned by the ${signer}. Becomes ${calls.join(' or ')}. The plan is shown first; nothing is signed before somebody agrees.`,
    },
    parameters: {
      flags: {
        ...(Object.fromEntries(own) as object),
        ...executionFlags,
        shield: switchFlag("sealed to the block's author: nobody can trade before it"),
        ...networkFlags,
        ...walletFlags,
        ...jsonFlag,
      } as never,
      aliases: { ...settingsAliases, y: 'yes' } as never,
    },
    func: async function (this: CliContext, flags: TxFlags) {
      const { runIntent } = await import('./runIntent.ts');
      await runIntent(this, intent.op, flags);
    } as never,
  });
}

function flagOf(intent: IntentHelp, field: string): object {
  const param = intent.params[field]!;
  const { kind, placeholder, accepts, values } = intentFlag(param.json);
  const isFree = param.isOptional || isOwnHotkey(field);
  const own = isOwnHotkey(field) ? "; the wallet's own when left out" : '';
  const { doc } = param;
  const isSaid = placeholder === 'SHARE' && doc.includes('share');
  const brief = isSaid ? doc : `${doc} ${upperFirst(accepts)}${own}.`;
  const optional = isFree ? { optional: true } : {};
  if (kind === 'boolean') return { kind: 'boolean', brief: doc, ...optional };
  if (kind === 'choice') return { kind: 'enum', values, brief: doc, ...optional };
  return { kind: 'parsed', parse: String, placeholder, brief, ...optional };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
