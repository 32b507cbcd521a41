/** A field, an argument or a key: its name, `null` when it has none, and its type. */
export type DriftField = readonly [name: string | null, type: string | null];

/** A case of an enum: its byte, its name and its fields. */
export type DriftCase = readonly [index: number, name: string, fields?: readonly DriftField[]];

/** A storage item, or of a changed one what is known. */
export interface DriftStorage {
  readonly keys?: readonly (readonly [type: string, hasher: string])[];
  readonly value: string;
  readonly modifier?: 'Optional' | 'Default';
  readonly default?: string;
  readonly source?: string;
}

/** What changed of a kind: by name, what came, went, and became another. */
export interface DriftOf<Added, Changed> {
  readonly added: Readonly<Record<string, Added>>;
  readonly removed: Readonly<Record<string, unknown>>;
  readonly changed?: Readonly<Record<string, Changed>>;
  readonly renumbered?: Readonly<Record<string, readonly [before: number, after: number]>>;
}

interface Replaced<T> {
  readonly before: T;
  readonly after: T;
}

/** What changed in a pallet. */
export interface DriftPallet {
  readonly index: number;
  readonly calls?: DriftOf<
    { readonly index: number; readonly args: readonly DriftField[] },
    Replaced<readonly DriftField[]> & { readonly index: number }
  >;
  readonly storage?: DriftOf<DriftStorage, Replaced<DriftStorage> & { readonly source: string }>;
  readonly events?: DriftOf<
    { readonly index: number; readonly fields: readonly DriftField[] },
    Replaced<readonly DriftField[]>
  >;
  readonly errors?: DriftOf<number, never>;
  readonly constants?: DriftOf<{ readonly value: string; readonly type: string }, never> & {
    readonly valueNotRead: readonly string[];
  };
}

/** A method of a runtime API. */
export interface DriftMethod {
  readonly args: readonly DriftField[];
  readonly result: string;
}

/** What is counted on both sides. */
export interface DriftCounts {
  readonly spec: number;
  readonly calls: number;
  readonly storage: number;
  readonly events: number;
  readonly errors: number;
  readonly methods: number;
}

/** A runtime's interface as its difference to an older one's: the form of the file given with `--drift`. */
export interface Drift {
  readonly from: DriftCounts;
  readonly to: DriftCounts;
  /** Integers that became structs of one field: same bytes, a name of their own. */
  readonly newtypes: { readonly map: Readonly<Record<string, string>> };
  readonly pallets: Readonly<Record<string, DriftPallet>>;
  readonly runtimeApis: {
    readonly added: Readonly<
      Record<string, { readonly version: number; readonly methods: Readonly<Record<string, DriftMethod>> }>
    >;
    readonly changed: Readonly<
      Record<string, { readonly added: Readonly<Record<string, DriftMethod>>; readonly removed: object }>
    >;
    readonly versions: Readonly<Record<string, { readonly after: number }>>;
  };
  readonly types: {
    /** Enums with cases, or structs with fields, that grew. */
    readonly changed: Readonly<
      Record<string, { readonly after: unknown; readonly appended?: readonly (DriftField | DriftCase)[] }>
    >;
    readonly added: Readonly<Record<string, { readonly shape: readonly (DriftField | DriftCase)[] }>>;
    readonly unchanged: Readonly<Record<string, unknown>>;
  };
}
