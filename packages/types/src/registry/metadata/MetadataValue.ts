/** A type as metadata lists it. */
export interface PortableType {
  id: number;
  type: {
    path: string[];
    params: { name: string; type: number | null }[];
    def: TypeDef;
    docs: string[];
  };
}

/** A field of a struct or of an enum's case. */
export interface PortableField {
  name: string | null;
  type: number;
  typeName: string | null;
  docs: string[];
}

/** A case of an enum. */
export interface PortableVariant {
  name: string;
  fields: PortableField[];
  index: number;
  docs: string[];
}

/** What a type is made of. */
export type TypeDef =
  | { type: 'Composite'; value: PortableField[] }
  | { type: 'Variant'; value: PortableVariant[] }
  | { type: 'Sequence'; value: number }
  | { type: 'Array'; value: { length: number; type: number } }
  | { type: 'Tuple'; value: number[] }
  | { type: 'Primitive'; value: { type: string; value: null } }
  | { type: 'Compact'; value: number }
  | { type: 'BitSequence'; value: { store: number; order: number } };

/** A storage item. */
export interface StorageEntry {
  name: string;
  modifier: { type: 'Optional' | 'Default'; value: null };
  type:
    | { type: 'Plain'; value: number }
    | {
        type: 'Map';
        value: { hashers: { type: string; value: null }[]; key: number; value: number };
      };
  fallback: Uint8Array;
  docs: string[];
  deprecation?: unknown;
}

/** A pallet. */
export interface PalletValue {
  name: string;
  storage: { prefix: string; items: StorageEntry[] } | null;
  calls: { type: number; deprecation?: unknown } | null;
  events: { type: number; deprecation?: unknown } | null;
  constants: { name: string; type: number; value: Uint8Array; docs: string[]; deprecation?: unknown }[];
  errors: { type: number; deprecation?: unknown } | null;
  associatedTypes?: unknown[];
  viewFunctions?: unknown[];
  index: number;
  docs?: string[];
  deprecation?: unknown;
}

/** A runtime API. */
export interface ApiValue {
  name: string;
  methods: {
    name: string;
    inputs: { name: string; type: number }[];
    output: number;
    docs: string[];
    deprecation?: unknown;
  }[];
  docs: string[];
  version?: number;
  deprecation?: unknown;
}

/** A transaction extension; the name of what it implies changed with version 16. */
export interface ExtensionValue {
  identifier: string;
  type: number;
  implicit: number;
}

/** The shape of extrinsics: which of the members stand there depends on the version. */
export interface ExtrinsicValue {
  type?: number;
  version?: number;
  versions?: Uint8Array;
  address?: number;
  call?: number;
  signature?: number;
  extra?: number;
  extensionsByVersion?: [version: number, extensions: number[]][];
  extensions: ExtensionValue[];
}

/** Metadata of version 14, 15 or 16 as it decodes; members a version lacks are absent. */
export interface MetadataValue {
  types: PortableType[];
  pallets: PalletValue[];
  extrinsic: ExtrinsicValue;
  runtime?: number;
  apis?: ApiValue[];
  outerEnums?: { call: number; event: number; error: number };
  custom?: unknown[];
}

/** The versions of metadata that are read and written here. */
export type MetadataVersion = 14 | 15 | 16;
