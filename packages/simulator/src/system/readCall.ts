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
  // Not `every` of the array itself, which skips holes.
  'u16[]': (value) => Array.isArray(value) && Array.from(value).every(isU16),
};

/**
 * Reads a call that comes from outside, once, into plain data of its own: what is checked and signed for is what will be
 * executed, whatever becomes of the object that was passed in.
 *
 * @throws SimulatorError `simulator/malformed-call`, naming the argument: missing, unknown, or not of its type
 */
export function readCall(call: Call): Call {
  const { name, args } = (call ?? {}) as { readonly name: unknown; readonly args: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(FIELDS, name))
    throw malformed(`There is no call ${show(name)}.`, 'Use one of `CallName`.');
  const fields: Readonly<Record<string, FieldKind>> = FIELDS[name as CallName];
  const given: Readonly<Record<string, unknown>> = { ...(args as object) };
  const unknown = Object.keys(given).find((field) => !Object.hasOwn(fields, field));
  if (unknown !== undefined)
    throw malformed(`${name} takes no ${show(unknown)}.`, `It takes ${Object.keys(fields).join(', ')}.`);
  const entries = Object.entries(fields).map(([field, kind]) => {
    const value = given[field];
    const read = Array.isArray(value) ? Array.from(value) : value;
    if (ACCEPTS[kind](read)) return [field, read] as const;
    throw malformed(`${name}: ${field} is ${show(read)}.`, `Pass a value of type ${kind}.`);
  });
  return { name, args: Object.fromEntries(entries) } as unknown as Call;
}

/** A value as a sentence shows it: short, and without running code of the value. */
function show(value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'function') return 'a function';
  const text = String(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}...`;
}

function isU16(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 65_535;
}

function malformed(sentence: string, fix: string): SimulatorError {
  return new SimulatorError(sentence, { code: 'simulator/malformed-call', fix });
}
