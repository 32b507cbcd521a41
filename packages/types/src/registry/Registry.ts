/** A field of a struct, of an enum's variant, or an argument: its name (empty when it has none) and its type. */
export type FieldDefinition = readonly [name: string, type: number];

/** One case of an enum: its name, the byte that marks it, and its fields. */
export type VariantDefinition = readonly [name: string, index: number, fields: readonly FieldDefinition[]];

/** A primitive of the chain's type language. */
export type PrimitiveName =
  | 'bool'
  | 'char'
  | 'str'
  | 'u8'
  | 'u16'
  | 'u32'
  | 'u64'
  | 'u128'
  | 'u256'
  | 'i8'
  | 'i16'
  | 'i32'
  | 'i64'
  | 'i128'
  | 'i256';

/** One type. Types refer to each other by their place in {@link Registry.types}. */
export type TypeDefinition =
  | readonly [kind: 'primitive', name: PrimitiveName]
  | readonly [kind: 'composite', path: string, fields: readonly FieldDefinition[]]
  | readonly [kind: 'variant', path: string, variants: readonly VariantDefinition[]]
  | readonly [kind: 'sequence', item: number]
  | readonly [kind: 'array', length: number, item: number]
  | readonly [kind: 'tuple', items: readonly number[]]
  | readonly [kind: 'compact', inner: number]
  | readonly [kind: 'bits', store: number, order: number];

/** A parameter of a generic type: its name, and the type it stands for, `null` when it is none. */
export type TypeParameter = readonly [name: string, type: number | null];

/** How a part of a storage key is hashed. */
export type Hasher =
  | 'Blake2_128'
  | 'Blake2_256'
  | 'Blake2_128Concat'
  | 'Twox128'
  | 'Twox256'
  | 'Twox64Concat'
  | 'Identity';

/** One storage item of a pallet. */
export interface StorageDefinition {
  /** Its name. */
  readonly name: string;
  /** What a missing value means: nothing, or the default. */
  readonly modifier: 'Optional' | 'Default';
  /** How each key is hashed; empty for a plain value. */
  readonly hashers: readonly Hasher[];
  /** The type of each key. */
  readonly keys: readonly number[];
  /** The type of the value. */
  readonly value: number;
  /** The encoded default, as hex without a prefix. */
  readonly fallback: string;
}

/** One constant of a pallet. */
export interface ConstantDefinition {
  /** Its name. */
  readonly name: string;
  /** Its type. */
  readonly type: number;
  /** Its encoded value, as hex without a prefix. */
  readonly value: string;
}

/** One pallet. */
export interface PalletDefinition {
  /** Its name. */
  readonly name: string;
  /** Its byte in calls, events and errors. */
  readonly index: number;
  /** The prefix of its storage, when it has any. */
  readonly prefix?: string;
  /** The enum of its calls. */
  readonly calls?: number;
  /** The enum of its events. */
  readonly events?: number;
  /** The enum of its errors. */
  readonly errors?: number;
  /** Its storage items. */
  readonly storage: readonly StorageDefinition[];
  /** Its constants. */
  readonly constants: readonly ConstantDefinition[];
}

/** One method of a runtime API. */
export interface ApiMethodDefinition {
  /** Its name. */
  readonly name: string;
  /** Its arguments, in order. */
  readonly inputs: readonly FieldDefinition[];
  /** The type of its result. */
  readonly output: number;
}

/** One runtime API. */
export interface ApiDefinition {
  /** Its name. */
  readonly name: string;
  /** Its version; metadata before V16 does not say it. */
  readonly version?: number;
  /** Its methods. */
  readonly methods: readonly ApiMethodDefinition[];
}

/** One transaction extension: what it adds to an extrinsic, and what it adds only to the signed payload. */
export interface ExtensionDefinition {
  /** Its name. */
  readonly name: string;
  /** The type of what the extrinsic carries. */
  readonly value: number;
  /** The type of what is signed without being carried. */
  readonly implicit: number;
}

/** The shape of an extrinsic. */
export interface ExtrinsicDefinition {
  /** The format versions the runtime reads. */
  readonly versions: readonly number[];
  /** The type of the signer's address. */
  readonly address: number;
  /** The type of the call. */
  readonly call: number;
  /** The type of the signature. */
  readonly signature: number;
  /** The extensions, in the order they are encoded. */
  readonly extensions: readonly ExtensionDefinition[];
}

/** Which runtime an interface describes. */
export interface RuntimeVersion {
  /** For instance `node-subtensor`. */
  readonly specName: string;
  /** Grows with every upgrade. */
  readonly specVersion: number;
  /** Grows when calls are encoded differently. */
  readonly transactionVersion: number;
}

/** The enums that hold what every pallet has. Metadata V14 names no enum of errors. */
export interface OuterEnums {
  /** Every pallet's calls. */
  readonly call?: number;
  /** Every pallet's events. */
  readonly event?: number;
  /** Every pallet's errors. */
  readonly error?: number;
}

/** What an interface took over from an older runtime because no source of its own names it. */
export interface CarriedOver {
  /** The spec version it was taken from. */
  readonly since: number;
  /** Types whose shape is that of the older runtime, by number. */
  readonly types: readonly number[];
  /** Constants whose value is that of the older runtime, as `Pallet.Constant`. */
  readonly constants: readonly string[];
  /** Storage items whose keys, hashers and default are those of the older runtime, as `Pallet.Item`. */
  readonly storage: readonly string[];
}

/** Everything a runtime exposes, as data: enough to write its metadata again, without the prose. */
export interface Registry {
  /** Which runtime. */
  readonly version: RuntimeVersion;
  /** Every type, by its number. */
  readonly types: readonly TypeDefinition[];
  /** The parameters of the types that have some, by the type's number. */
  readonly typeParameters: Readonly<Record<number, readonly TypeParameter[]>>;
  /** Every pallet. */
  readonly pallets: readonly PalletDefinition[];
  /** Every runtime API. */
  readonly apis: readonly ApiDefinition[];
  /** The enums of all pallets' calls, events and errors. */
  readonly outerEnums: OuterEnums;
  /** The shape of an extrinsic. */
  readonly extrinsic: ExtrinsicDefinition;
  /** What is an older runtime's; absent when all of it comes from one runtime's metadata. */
  readonly carriedOver?: CarriedOver;
}
