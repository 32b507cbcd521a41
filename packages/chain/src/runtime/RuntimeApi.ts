import type { Reads } from '../state/State.ts';
import type { DeclarationContext } from './DispatchInfo.ts';

/** What a method of a runtime API looks at. */
export interface ApiContext {
  /** The state it is asked about. */
  readonly state: Reads;
  /** The block that led to it. */
  readonly block: number;
  /** What runs. */
  readonly runtime: DeclarationContext;
}

/** A method: arguments and result in the form the registry decodes and encodes, accounts as hex text. */
export type ApiMethod = (context: ApiContext, ...args: never[]) => unknown;

/** Methods by `Api.method`. */
export type ApiTable = Readonly<Record<string, ApiMethod>>;
