import { buildCommand, type Command } from '@taokit/command-line';
import type { Intent } from '@taokit/rpc';
import type { CliContext } from '../CliContext.ts';
import { flagNameOf } from '../names.ts';
import {
  descriptorFlag,
  jsonFlag,
  networkFlags,
  settingsAliases,
  switchFlag,
  walletFlags,
} from '../profile/settingsParameters.ts';
import { docOf } from './intentDocs.ts';
import { intentFlag } from './intentFlag.ts';
import { isOwnHotkey } from './intentInputs.ts';
import { runIntent, type TxFlags } from './runIntent.ts';

/**
 * The command of an intent: its options follow from the intent's schema.
 *
 * @param intent - of the registry
 */
export function intentCommand(intent: Intent): Command<CliContext> {
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
        ...EXECUTION,
        ...networkFlags,
        ...walletFlags,
        ...jsonFlag,
      } as never,
      aliases: { ...settingsAliases, y: 'yes' } as never,
    },
    func: async function (this: CliContext, flags: TxFlags) {
      await runIntent(this, intent, flags);
    } as never,
  });
}

const EXECUTION = {
  yes: switchFlag('sends it without a question'),
  dryRun: switchFlag('shows the plan and ends'),
  shield: switchFlag("sealed to the block's author: nobody can trade before it"),
  until: {
    kind: 'enum',
    values: ['included', 'finalized'],
    brief: 'waits until it is included in a block, or finalized',
    default: 'included',
  },
  passwordFd: descriptorFlag(
    'a file descriptor that holds the password; otherwise TAOKIT_PASSWORD, or a question',
  ),
} as const;

function flagOf(intent: Intent, field: string): object {
  const param = intent.params[field]!;
  const { kind, placeholder, accepts, values } = intentFlag(param.json);
  const isFree = param.isOptional || isOwnHotkey(field);
  const own = isOwnHotkey(field) ? "; the wallet's own when left out" : '';
  const doc = docOf(intent.op, field);
  const isSaid = doc !== undefined && placeholder === 'SHARE' && doc.includes('share');
  const brief =
    doc === undefined ? `${accepts}${own}` : isSaid ? doc : `${doc} ${upperFirst(accepts)}${own}.`;
  const optional = isFree ? { optional: true } : {};
  if (kind === 'boolean') return { kind: 'boolean', brief: doc ?? accepts, ...optional };
  if (kind === 'choice') return { kind: 'enum', values, brief: doc ?? accepts, ...optional };
  return { kind: 'parsed', parse: String, placeholder, brief, ...optional };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
