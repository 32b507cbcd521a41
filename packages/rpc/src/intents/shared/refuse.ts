import { describeValue } from '@taokit/errors/check';
import { RpcError } from '../../RpcError.ts';

/**
 * Refuses a parameter that does not fit the others.
 *
 * @param field - `intent.parameter`
 * @param value - what stands there
 * @param expected - what should
 */
export function refuseInput(field: string, value: unknown, expected: string): never {
  throw new RpcError(`${field} is ${describeValue(value)}.`, {
    code: 'rpc/out-of-range',
    fix: `It must be ${expected}.`,
    values: { field, value },
  });
}
