import { TaokitError } from '@taokit/errors';

/** What can be wrong with a scenario or a study. */
export type StudyErrorCode =
  | 'study/missing-field'
  | 'study/wrong-type'
  | 'study/out-of-range'
  | 'study/unknown-field'
  | 'study/unknown-name'
  | 'study/duplicate-name'
  | 'study/refused'
  | 'study/bad-json';

/** A scenario or study of a wrong shape, or one that says what the chain refuses. */
export class StudyError extends TaokitError<StudyErrorCode> {
  override readonly name = 'StudyError';
}
