import { YumaInputError } from '../YumaInputError.ts';

/** The error of a session that is used after `dispose`. */
export function sessionDisposed(): YumaInputError {
  return new YumaInputError('This session has been disposed.', {
    code: 'yuma/session-disposed',
    fix: 'Make a new one with createSession.',
  });
}
