import type { CallDefinition } from './CallDefinition.ts';
import type { Context } from './Context.ts';

/** A part of the runtime. Its storage items are declared in its `storage.ts`; here is what happens. */
export interface Pallet {
  /** Its name in the runtime. */
  readonly name: string;
  /** The calls it answers; a call of the interface that is not here is refused as not supported. */
  readonly calls: readonly CallDefinition[];
  /** Before everything else of a block. */
  readonly onInitialize?: (context: Context) => void;
  /** After the extrinsics, with what room they left. */
  readonly onIdle?: (context: Context) => void;
  /** Last of a block. */
  readonly onFinalize?: (context: Context) => void;
}
