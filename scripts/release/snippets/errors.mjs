import { TaokitError } from '@taokit/errors';

export function run() {
  const error = new TaokitError('1.5 is no netuid.', { code: 'x/y', fix: 'Pass a whole number.' });
  return { code: error.code, message: error.message, isError: error instanceof Error };
}
