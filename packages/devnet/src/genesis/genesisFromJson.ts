import {
  bytesFromHex,
  developmentGenesis,
  type Genesis,
  type GenesisCall,
  type GenesisWrite,
  type Hex,
  writeRaw,
} from '@taokit/chain';
import {
  arrayOf,
  integer,
  matching,
  nullable,
  objectOf,
  optional,
  type Rule,
  recordOf,
  text,
} from '@taokit/errors/check';
import { check } from '../internal/check.ts';
import { accountFromText } from './accountFromText.ts';

/** How a chain begins, as a file says it. Accounts are addresses, hex, or development accounts such as `//Alice`. */
export interface GenesisFile {
  /** When, milliseconds since 1970; that of a development chain when left out. */
  readonly timestampMs?: number;
  /** Who holds how much, rao as decimal text or a number; development accounts when left out. */
  readonly balances?: Readonly<Record<string, string | number>>;
  /** Who holds sudo; //Alice when left out, nobody for `null`. */
  readonly sudo?: string | null;
  /** Who makes blocks in turn; //One when left out. */
  readonly authorities?: readonly string[];
  /** How many started subnets a development chain has; none when left out, and with other balances. */
  readonly subnets?: number;
  /** Raw keys and values that stand in the state. */
  readonly storage?: Readonly<Record<string, string>>;
  /** What was called before the first block. */
  readonly calls?: readonly {
    /** On whose behalf: an account, or `root`. */
    readonly by: string;
    /** `Pallet.call`. */
    readonly call: string;
    /** By their runtime names; integers beyond 2^53 as decimal text. */
    readonly arguments?: Readonly<Record<string, unknown>>;
  }[];
}

const isRao: Rule = matching(
  (value) => /^\d{1,20}$/.test(String(value)),
  'rao as a whole number or decimal text',
);
const isHex: Rule = matching((value) => /^0x([0-9a-f]{2})*$/.test(String(value)), 'lower-case hex with 0x');
const isObject: Rule = matching((value) => typeof value === 'object' && value !== null, 'an object');
const isFile = objectOf({
  timestampMs: optional(integer(1, Number.MAX_SAFE_INTEGER)),
  balances: optional(recordOf(isRao)),
  sudo: optional(nullable(text)),
  authorities: optional(arrayOf(text)),
  subnets: optional(integer(0, 6)),
  storage: optional(recordOf(isHex)),
  calls: optional(arrayOf(objectOf({ by: text, call: text, arguments: optional(isObject) }))),
});

/**
 * Reads how a chain begins from what JSON holds. Root, and a beacon that signs with a test key, are always there.
 *
 * @param file - the parsed file
 * @throws DevnetError on anything else
 */
export function genesisFromJson(file: unknown): Genesis {
  check(file, isFile, 'genesis');
  const {
    timestampMs,
    balances,
    sudo,
    authorities,
    subnets = 0,
    storage = {},
    calls = [],
  } = file as GenesisFile;
  const base = developmentGenesis({ subnets: balances === undefined ? subnets : 0 });
  const { sudo: ownSudo, ...rest } = base;
  const holder =
    sudo === undefined ? ownSudo : sudo === null ? undefined : accountFromText(sudo, 'genesis.sudo');
  return {
    ...rest,
    ...(holder !== undefined && { sudo: holder }),
    ...(timestampMs !== undefined && { timestampMs }),
    ...(balances !== undefined && { balances: balancesOf(balances) }),
    ...(authorities !== undefined && {
      authorities: authorities.map((one) => accountFromText(one, 'genesis.authorities')),
    }),
    writes: [...(base.writes ?? []), ...Object.entries(storage).map(writeOf)],
    calls: [...(base.calls ?? []), ...calls.map(callOf)],
  };
}

function balancesOf(balances: Readonly<Record<string, string | number>>): Genesis['balances'] {
  return Object.entries(balances).map(([account, rao]) => [
    accountFromText(account, 'genesis.balances'),
    BigInt(rao),
  ]);
}

function writeOf([key, value]: readonly [string, string]): GenesisWrite {
  return (state) => {
    if (writeRaw(state, key as Hex, bytesFromHex(value))) return;
    check(
      key,
      matching(() => false, 'a key of a storage item'),
      'genesis.storage',
    );
  };
}

function callOf({ by, call, arguments: args = {} }: NonNullable<GenesisFile['calls']>[number]): GenesisCall {
  return {
    by: by === 'root' ? by : accountFromText(by, 'genesis.calls.by'),
    call: { path: call, arguments: callValueOf(args) as Readonly<Record<string, unknown>> },
  };
}

/** Decimal text is a large integer: nothing else a call takes is written so. Development accounts are their addresses. */
function callValueOf(value: unknown): unknown {
  if (typeof value === 'string' && /^\d+$/.test(value)) return BigInt(value);
  if (typeof value === 'string' && value.startsWith('//'))
    return accountFromText(value, 'genesis.calls.arguments');
  if (Array.isArray(value)) return value.map(callValueOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, callValueOf(inner)]));
}
