import type ts from 'typescript';
import type { Samples } from './samples.ts';

/** What types are turned into arbitraries with. */
export interface TypeReader {
  readonly checker: ts.TypeChecker;
  readonly samples: Samples;
  /** Objects that may have one more field: none of theirs is optional, or their keys are data, such as names. */
  readonly open: WeakSet<object>;
}
