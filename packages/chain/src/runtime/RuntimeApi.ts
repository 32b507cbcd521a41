import type { ChainReads } from './ChainReads.ts';
import type { DeclarationContext } from './DispatchInfo.ts';

/** What a method of a runtime API looks at: the state it is asked about, after the block that led to it. */
export interface ApiContext extends ChainReads {
  /** What runs. */
  readonly runtime: DeclarationContext;
}

/** A method: arguments and result in the form the registry decodes and encodes, accounts as hex text. */
export type ApiMethod = (context: ApiContext, ...args: never[]) => unknown;

/** Methods by `Api.method`. */
export type ApiTable = Readonly<Record<string, ApiMethod>>;
