import { fail, show } from './fail.ts';

/** `value` when it is a whole number from 0 to `max`, an error that names it otherwise. */
export function checkInteger(name: string, value: unknown, max: number): number {
  if (!Number.isInteger(value) || (value as number) < 0 || (value as number) > max || Object.is(value, -0))
    fail(
      'types/id-out-of-range',
      `${name} ${show(value)} is not 0 to ${max}.`,
      'Pass a whole number.',
      value,
    );
  return value as number;
}
