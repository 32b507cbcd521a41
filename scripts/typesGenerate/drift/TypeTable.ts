import type {
  PortableField,
  PortableType,
  TypeDef,
} from '../../../packages/types/src/registry/metadata/MetadataValue.ts';
import type { Drift, DriftCase, DriftField } from './Drift.ts';
import { namesIn, parseTypeName, printTypeName, replaceNames, type TypeName } from './TypeName.ts';

/** Spellings of sources that stand for a type with another name in the metadata. */
const aliases: Readonly<Record<string, string>> = {
  'T::AccountId': 'AccountId32',
  AccountId: 'AccountId32',
  MultiAddress: 'MultiAddress<AccountId32,()>',
  U64F64: 'FixedU128<64>',
  I96F32: 'FixedI128<32>',
  // Written without its fraction where a call takes it; the items those calls set have 64 bits.
  FixedU128: 'FixedU128<64>',
  SubnetIdentityOfV3: 'SubnetIdentityV3',
  LeaseId: 'u32',
};

/** The types of metadata by the names sources use, and new ones beside them. */
export class TypeTable {
  readonly types: PortableType[];
  readonly #drift: Drift;
  readonly #names = new Map<string, number>();

  constructor(types: PortableType[], drift: Drift) {
    this.types = types;
    this.#drift = drift;
    for (const { id } of types) {
      const name = this.describe(id);
      if (!this.#names.has(name)) this.#names.set(name, id);
    }
  }

  /** The number of the type a source names; added when there is none yet. */
  resolve(text: string): number {
    return this.#resolve(replaceNames(parseTypeName(text), aliases));
  }

  /** Whether a type's name holds one of the structs that were integers. */
  isNew(text: string): boolean {
    const { map } = this.#drift.newtypes;
    return namesIn(parseTypeName(text)).some((name) => Object.hasOwn(map, name));
  }

  /** How the drift data spells a type. */
  describe(id: number): string {
    const { path, params, def } = this.types[id]!.type;
    switch (def.type) {
      case 'Primitive':
        return def.value.type.toLowerCase();
      case 'Sequence':
        return `Vec<${this.describe(def.value)}>`;
      case 'Array':
        return `[${this.describe(def.value.type)};${def.value.length}]`;
      case 'Tuple':
        return `(${def.value.map((item) => this.describe(item)).join(',')})`;
      case 'Compact':
        return `Compact<${this.describe(def.value)}>`;
      case 'BitSequence':
        return 'BitVec';
    }
    const name = path.at(-1) ?? '';
    if (path[0]?.endsWith('typenum')) return String(this.#typenum(id));
    // A pallet's own enums have the whole runtime as parameter.
    const args = params.filter(({ type }) => type !== null).map(({ type }) => this.describe(type!));
    return args.length === 0 ? name : `${name}<${args.join(',')}>`;
  }

  /** The fields of an argument list, a struct or a case. */
  fields(fields: readonly DriftField[]): PortableField[] {
    return fields.map(([name, type]) => {
      if (type === null) throw new Error(`No source names the type of ${name}.`);
      return { name, type: this.resolve(type), typeName: type, docs: [] };
    });
  }

  /**
   * The type a field has now: where the name it has in source holds one of the new structs, that struct instead of the
   * integer it was.
   */
  renamed(id: number, typeName: string | null): number {
    // Names with a cast in them (`<T as Config>::Balance`) say nothing of the kind.
    if (typeName === null || /[^\w:<>()[\];, ]| as /.test(typeName) || !this.isNew(typeName)) return id;
    return this.#align(id, parseTypeName(typeName));
  }

  /** Walks a type and its name side by side and replaces integers by the structs the name holds. */
  #align(id: number, name: TypeName): number {
    const { def, params } = this.types[id]!.type;
    const text = printTypeName(name);
    if (name.kind === 'named' && this.#drift.newtypes.map[name.name] === this.describe(id))
      return this.resolve(text);
    if (name.kind === 'tuple' && def.type === 'Tuple')
      return this.#intern({
        type: 'Tuple',
        value: def.value.map((item, at) => this.#align(item, name.items[at]!)),
      });
    if (name.kind !== 'named' || name.args.length === 0) return id;
    if (def.type === 'Sequence')
      return this.#intern({ type: 'Sequence', value: this.#align(def.value, name.args[0]!) });
    if (def.type === 'Compact')
      return this.#intern({ type: 'Compact', value: this.#align(def.value, name.args[0]!) });
    const open = params.filter(({ type }) => type !== null);
    const args = open.map(({ type }, at) => (name.args[at] ? this.#align(type!, name.args[at]!) : type!));
    return open.every(({ type }, at) => type === args[at]) ? id : this.#instantiate(id, args);
  }

  #resolve(name: TypeName): number {
    const text = printTypeName(name);
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    const id = this.#build(name);
    this.#names.set(text, id);
    return id;
  }

  #build(name: TypeName): number {
    if (name.kind === 'tuple')
      return this.#intern({ type: 'Tuple', value: name.items.map((item) => this.#resolve(item)) });
    if (name.kind === 'array')
      return this.#intern({ type: 'Array', value: { length: name.length, type: this.#resolve(name.item) } });
    const args = name.args.map((arg) => this.#resolve(arg));
    if (name.name === 'Vec') return this.#intern({ type: 'Sequence', value: args[0]! });
    if (name.name === 'Compact') return this.#intern({ type: 'Compact', value: args[0]! });
    if (Object.hasOwn(this.#drift.newtypes.map, name.name)) return this.#newtype(name.name);
    if (Object.hasOwn(this.#drift.types.added, name.name)) return this.#added(name.name, args);
    const generic = this.types.find(
      ({ type }) =>
        type.path.at(-1) === name.name &&
        type.params.filter((param) => param.type !== null).length === args.length,
    );
    if (generic === undefined) throw new Error(`No type is named ${printTypeName(name)}.`);
    return this.#instantiate(generic.id, args);
  }

  #newtype(name: string): number {
    const type = this.resolve(this.#drift.newtypes.map[name]!);
    // Only of PerU16 the source names the crate.
    const path = name === 'PerU16' ? ['sp_arithmetic', 'per_things', name] : [name];
    const field = { name: null, type, typeName: null, docs: [] };
    return this.#push({ path, params: [], def: { type: 'Composite', value: [field] }, docs: [] });
  }

  #added(name: string, args: readonly number[]): number {
    const { shape } = this.#drift.types.added[name]!;
    const params = args.map((type) => ({ name: 'AccountId', type }));
    const id = this.#push({ path: [name], params, def: { type: 'Tuple', value: [] }, docs: [] });
    this.#names.set(name, id);
    this.types[id]!.type.def = this.shape(shape);
    return id;
  }

  /** A struct or an enum as the drift data writes it: cases start with their number. */
  shape(shape: readonly (DriftField | DriftCase)[]): TypeDef {
    const isEnum = typeof shape[0]?.[0] === 'number';
    if (!isEnum) return { type: 'Composite', value: this.fields(shape as readonly DriftField[]) };
    return {
      type: 'Variant',
      value: (shape as readonly DriftCase[]).map(([index, name, fields = []]) => ({
        name,
        index,
        fields: this.fields(fields),
        docs: [],
      })),
    };
  }

  /** A generic type with other arguments. */
  #instantiate(generic: number, args: readonly number[]): number {
    const { path, params, def } = structuredClone(this.types[generic]!.type);
    const open = params.filter(({ type }) => type !== null);
    const substitute = (id: number): number => {
      const at = open.findIndex(({ type }) => type === id);
      if (at >= 0) return args[at]!;
      const inner = this.types[id]!.type.def;
      if (inner.type === 'Sequence')
        return this.#intern({ type: 'Sequence', value: substitute(inner.value) });
      if (inner.type === 'Tuple')
        return this.#intern({ type: 'Tuple', value: inner.value.map((item) => substitute(item)) });
      return id;
    };
    // A field of a parameter's type may be of that type anyway: only where its name says so it is the parameter.
    const isParameter = ({ typeName }: PortableField) =>
      typeName === null ||
      namesIn(parseTypeName(typeName.replace(/<.* as .*?>::/g, ''))).some((name) =>
        open.some((param) => param.name === name),
      );
    const fields =
      def.type === 'Composite' ? def.value : def.type === 'Variant' ? def.value.flatMap((v) => v.fields) : [];
    for (const field of fields) if (isParameter(field)) field.type = substitute(field.type);
    open.forEach((param, at) => {
      param.type = args[at]!;
    });
    const same = this.types.find(
      ({ type }) =>
        type.path.join() === path.join() &&
        JSON.stringify([type.params, type.def]) === JSON.stringify([params, def]),
    );
    return same?.id ?? this.#push({ path, params, def, docs: [] });
  }

  #intern(def: TypeDef): number {
    const text = JSON.stringify(def);
    const known = this.types.find(({ type }) => type.path.length === 0 && JSON.stringify(type.def) === text);
    return known?.id ?? this.#push({ path: [], params: [], def, docs: [] });
  }

  #push(type: PortableType['type']): number {
    return this.types.push({ id: this.types.length, type }) - 1;
  }

  /** The number a type of typenum stands for: its bits, the highest innermost. */
  #typenum(id: number): number {
    const { path, params } = this.types[id]!.type;
    const [above, bit] = params.map(({ type }) => type!);
    if (path.at(-1) === 'B1') return 1;
    return above === undefined ? 0 : 2 * this.#typenum(above) + this.#typenum(bit!);
  }
}
