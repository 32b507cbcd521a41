import { wrongType } from '@taokit/errors/check';
import { type Alpha, alpha as makeAlpha, tao as makeTao, type Tao } from '@taokit/types';
import { check } from '../../internal/check.ts';
import { RpcError } from '../../RpcError.ts';
import type { IntentParam } from './IntentParam.ts';

/** What may be given for TAO: an amount, or a decimal such as `'1.25'`. A number only where it is exact. */
export type TaoInput = Tao | string | number;
/** What may be given for alpha: an amount of that subnet, or a decimal. */
export type AlphaInput = Alpha | string | number;
/** Everything there is, found out when the call is made. */
export type All = 'all';

const DECIMAL = { anyOf: [{ type: 'string', pattern: '^\\d+(\\.\\d{1,9})?$' }, { type: 'number' }] };
const DECIMAL_OR_ALL = { anyOf: [...DECIMAL.anyOf, { const: 'all' }] };

/** TAO; the intent reads rao. */
export const tao: IntentParam<TaoInput, bigint> = { parse: raoOfTao, json: DECIMAL, isOptional: false };

/** TAO, or all of it. */
export const taoOrAll: IntentParam<TaoInput | All, bigint | All> = {
  parse: (given, field) => (given === 'all' ? 'all' : raoOfTao(given, field)),
  json: DECIMAL_OR_ALL,
  isOptional: false,
};

/**
 * Alpha of the subnet another parameter names; the intent reads rao.
 *
 * @param of - the parameter
 */
export function alpha(of: string): IntentParam<AlphaInput, bigint> {
  return {
    parse: (given, field, siblings) => raoOfAlpha(given, field, siblings[of]),
    json: DECIMAL,
    isOptional: false,
  };
}

/**
 * Alpha of the subnet another parameter names, or all of it.
 *
 * @param of - the parameter
 */
export function alphaOrAll(of: string): IntentParam<AlphaInput | All, bigint | All> {
  return {
    parse: (given, field, siblings) => (given === 'all' ? 'all' : raoOfAlpha(given, field, siblings[of])),
    json: DECIMAL_OR_ALL,
    isOptional: false,
  };
}

/** Rao of TAO, exactly; throws for an amount of another currency. */
export function raoOfTao(given: unknown, field: string): bigint {
  if (isAmount(given)) {
    if (given.unit !== 'tao') throw wrongUnit(field, given, "TAO: tao('1.25')");
    return given.rao;
  }
  return inField(given, field, () => makeTao(given as string).rao);
}

/** Rao of a subnet's alpha, exactly; root's alpha is TAO. */
export function raoOfAlpha(given: unknown, field: string, netuid: unknown): bigint {
  if (isAmount(given)) {
    const fits = given.unit === 'alpha' ? given.netuid === netuid : netuid === 0;
    if (!fits) throw wrongUnit(field, given, `alpha of subnet ${netuid}: alpha(${netuid}, '1.25')`);
    return given.rao;
  }
  return inField(given, field, () => makeAlpha(0, given as string).rao);
}

function isAmount(value: unknown): value is Tao | Alpha {
  return (
    typeof value === 'object' &&
    value !== null &&
    'unit' in value &&
    'rao' in value &&
    typeof value.rao === 'bigint'
  );
}

/** What the units package says about a decimal, with the field it stands in. */
function inField<T>(given: unknown, field: string, read: () => T): T {
  if (typeof given !== 'string' && typeof given !== 'number')
    check(given, (value) => wrongType(value, field, "an amount, such as '1.25'"), field);
  try {
    return read();
  } catch (cause) {
    const { shortMessage, fix } = cause as { shortMessage: string; fix?: string };
    throw new RpcError(`${field}: ${shortMessage}`, {
      code: 'rpc/out-of-range',
      ...(fix !== undefined && { fix }),
      values: { field, value: given },
      cause,
    });
  }
}

function wrongUnit(field: string, value: Tao | Alpha, expected: string): RpcError {
  const unit = value.unit === 'tao' ? 'TAO' : `alpha of subnet ${value.netuid}`;
  return new RpcError(`${field} is ${unit}.`, {
    code: 'rpc/wrong-type',
    fix: `Pass ${expected}.`,
    values: { field, value },
  });
}
