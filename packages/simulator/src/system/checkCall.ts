import { isSs58 as isAccount } from '@taokit/keys';
import { SimulatorError } from '../SimulatorError.ts';
import type { Call, CallArguments, CallName } from './Call.ts';

type FieldKind = 'account' | 'u16' | 'u64' | 'u16[]';

/** The kind of every argument, as the chain's types have it. */
const FIELDS: { readonly [Name in CallName]: { readonly [Field in keyof CallArguments[Name]]: FieldKind } } =
  {
    'Balances.transfer_keep_alive': { destination: 'account', amountRao: 'u64' },
    'SubtensorModule.burned_register': { netuid: 'u16', hotkey: 'account' },
    'SubtensorModule.root_register': { hotkey: 'account' },
    'SubtensorModule.add_stake': { hotkey: 'account', netuid: 'u16', amountRao: 'u64' },
    'SubtensorModule.remove_stake': { hotkey: 'account', netuid: 'u16', amountRao: 'u64' },
    'SubtensorModule.increase_take': { hotkey: 'account', takeU16: 'u16' },
    'SubtensorModule.decrease_take': { hotkey: 'account', takeU16: 'u16' },
    'SubtensorModule.set_weights': { netuid: 'u16', uids: 'u16[]', values: 'u16[]', versionKey: 'u64' },
  };

/** What each kind accepts. */
const ACCEPTS: Readonly<Record<FieldKind, (value: unknown) => boolean>> = {
  account: (value) => typeof value === 'string' && isAccount(value, 42),
  u16: isU16,
  u64: (value) => typeof value === 'bigint' && value >= 0n && value < 1n << 64n,
  'u16[]': (value) => Array.isArray(value) && value.every(isU16),
};

/**
 * Checks that every argument of a call is one the chain's types can hold.
 *
 * @throws SimulatorError `simulator/malformed-call`, naming the argument
 */
export function checkCall(call: Call): void {
  const fields: Readonly<Record<string, FieldKind>> | undefined = FIELDS[call.name];
  if (fields === undefined)
    throw malformed(`There is no call ${String(call.name)}.`, 'Use one of `CallName`.');
  const args: Readonly<Record<string, unknown>> = { ...call.args };
  for (const [field, kind] of Object.entries(fields))
    if (!ACCEPTS[kind](args[field]))
      throw malformed(`${call.name}: ${field} is ${String(args[field])}.`, `Pass a value of type ${kind}.`);
}

function isU16(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 65_535;
}

function malformed(sentence: string, fix: string): SimulatorError {
  return new SimulatorError(sentence, { code: 'simulator/malformed-call', fix });
}
