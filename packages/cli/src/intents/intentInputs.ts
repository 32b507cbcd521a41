import type { Intent, IntentData } from '@taokit/rpc';
import { ownAccount } from '../accounts/resolveAccount.ts';
import { walletAddress } from '../accounts/walletAddress.ts';
import { wrongInput } from '../exit/CliError.ts';
import { flagNameOf } from '../names.ts';
import type { Settings } from '../profile/settings.ts';
import { intentFlag, isOwnHotkey, optionOf } from './intentFlag.ts';
import { intentValue } from './intentValue.ts';

/**
 * An intent as data, from the options of its command; checked by the intent's own schema.
 *
 * @param intent - of the registry
 * @param flags - the options, by their names
 * @param settings - the wallet at hand: its hotkey stands for one that is left out
 * @throws CliError `cli/wrong-input` naming the option
 */
export async function intentInputs(
  intent: Intent,
  flags: Readonly<Record<string, unknown>>,
  settings: Settings,
): Promise<IntentData> {
  const entries = await Promise.all(
    Object.entries(intent.params).map(async ([field, param]) => {
      const given = flags[flagNameOf(field)];
      const option = optionOf(field);
      if (typeof given === 'string')
        return [field, await intentValue(intentFlag(param.json), given, option, { field, settings })];
      if (given === undefined && isOwnHotkey(field)) {
        if (!param.isOptional) return [field, await ownAccount(option, 'hotkey', settings)];
        return [field, await walletAddress(settings, 'hotkey')];
      }
      return [field, given];
    }),
  );
  const inputs = Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as object;
  checkInputs(intent, inputs);
  return { op: intent.op, ...inputs };
}

/** What the intent's Standard Schema says of the inputs, with the names of options. */
function checkInputs(intent: Intent, inputs: object): void {
  const result = intent.schema['~standard'].validate(inputs);
  if (result.issues === undefined) return;
  const { message } = result.issues[0]!;
  throw wrongInput(withOptions(message, intent));
}

function withOptions(message: string, { name, params }: Intent): string {
  return Object.keys(params).reduce(
    (text, field) => text.replaceAll(`${name}.${field}`, optionOf(field)),
    message,
  );
}
