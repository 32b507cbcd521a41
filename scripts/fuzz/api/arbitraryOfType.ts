import fc from 'fast-check';
import ts from 'typescript';
import { markOpen } from './markOpen.ts';
import { KEYFILE, TEXTS } from './samples.ts';
import type { TypeReader } from './TypeReader.ts';

/** Levels of objects in objects; below, lists are empty. */
const DEPTH = 6;
const NUMBERS = [0, 1, 1, 2, 3, 3, 16, 16, 100, 100, 360, 475, 1000, 32_767, 65_535, 0.5, 0.25];
/** Numbers whose field says which. */
const FIELDS: Readonly<Record<string, readonly unknown[]>> = {
  spec: [475, 475, 475, 423, 290, 233],
  netuid: [0, 1, 7, 64],
  mechanism: [0, 1],
  quoteWeight: [5n * 10n ** 17n, 10n ** 16n],
};
const BIGINTS = [
  0n,
  1n,
  2n,
  100n,
  33n << 32n,
  500_000_000n,
  10n ** 12n,
  52_000_123_456_789n,
  2n ** 63n,
  2n ** 64n - 1n,
];

const TYPED_ARRAYS: Readonly<Record<string, () => fc.Arbitrary<unknown>>> = {
  Uint8Array: () =>
    fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      { weight: 3, arbitrary: fc.uint8Array({ minLength: 32, maxLength: 32 }) },
      fc.constant(KEYFILE).map((bytes) => bytes.slice()),
    ),
  Uint16Array: () => fc.uint16Array({ maxLength: 6 }),
  Uint32Array: () => fc.uint32Array({ maxLength: 6 }),
  BigUint64Array: () => fc.bigUint64Array({ maxLength: 6 }),
  BigInt64Array: () => fc.bigInt64Array({ maxLength: 6 }),
  Float64Array: () => fc.float64Array({ maxLength: 6, noNaN: true }),
  Date: () => fc.constant(new Date(1_700_000_000_000)),
};

/** Values that a declared type admits. */
export function arbitraryOfType(reader: TypeReader, type: ts.Type, depth = 0): fc.Arbitrary<unknown> {
  const samples = reader.samples.get((type.aliasSymbol ?? type.symbol)?.name ?? '');
  if (samples !== undefined)
    return fc.constantFrom(...samples).map((make) => {
      const value = make();
      markOpen(reader, type, value);
      if (typeof value === 'object' && value !== null) reader.open.add(value);
      return value;
    });
  if (type.isUnion()) return ofUnion(reader, type, depth);
  const scalar = ofScalar(type);
  if (scalar !== undefined) return scalar;
  if (type.isIntersection()) {
    // A branded scalar is its scalar.
    const part = type.types.map(ofScalar).find((found) => found !== undefined);
    return part ?? ofProperties(reader, type, depth);
  }
  const { checker } = reader;
  const constraint = checker.getDefaultFromTypeParameter(type) ?? checker.getBaseConstraintOfType(type);
  if (type.flags & ts.TypeFlags.TypeParameter)
    return constraint === undefined ? anything() : arbitraryOfType(reader, constraint, depth);
  return ofObject(reader, type, depth);
}

function ofUnion(reader: TypeReader, type: ts.UnionType, depth: number): fc.Arbitrary<unknown> {
  const shallow = type.types.filter(({ flags }) => (flags & ts.TypeFlags.Object) === 0);
  const members = depth >= DEPTH && shallow.length > 0 ? shallow : type.types;
  return fc.oneof(...members.map((member) => arbitraryOfType(reader, member, depth)));
}

function ofScalar(type: ts.Type): fc.Arbitrary<unknown> | undefined {
  const { flags } = type;
  if (type.isStringLiteral() || type.isNumberLiteral()) return fc.constant(type.value);
  if (flags & ts.TypeFlags.BigIntLiteral) {
    const { negative, base10Value } = (type as ts.BigIntLiteralType).value;
    return fc.constant(negative ? -BigInt(base10Value) : BigInt(base10Value));
  }
  if (flags & ts.TypeFlags.BooleanLiteral)
    return fc.constant((type as ts.Type & { intrinsicName: string }).intrinsicName === 'true');
  if (flags & (ts.TypeFlags.StringLike | ts.TypeFlags.TemplateLiteral)) return fc.constantFrom(...TEXTS);
  if (flags & ts.TypeFlags.NumberLike) return fc.constantFrom(...NUMBERS);
  if (flags & ts.TypeFlags.BigIntLike) return fc.constantFrom(...BIGINTS);
  if (flags & ts.TypeFlags.BooleanLike) return fc.boolean();
  if (flags & ts.TypeFlags.Null) return fc.constant(null);
  if (flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Void | ts.TypeFlags.Never))
    return fc.constant(undefined);
  return flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown) ? anything() : undefined;
}

function anything(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom(...TEXTS),
    fc.constantFrom(...NUMBERS),
    fc.constantFrom(...BIGINTS),
    fc.constant([]),
  );
}

function ofObject(reader: TypeReader, type: ts.Type, depth: number): fc.Arbitrary<unknown> {
  const { checker } = reader;
  const named = TYPED_ARRAYS[type.symbol?.name ?? ''];
  if (named !== undefined) return named();
  const inner = (part: ts.Type) => arbitraryOfType(reader, part, depth + 1);
  const parts = checker.getTypeArguments(type as ts.TypeReference);
  if (checker.isTupleType(type)) return fc.tuple(...parts.map(inner));
  const maxLength = depth >= DEPTH ? 0 : 3;
  if (checker.isArrayType(type) || /^(Readonly)?Array$|^ArrayLike$|^Iterable$/.test(type.symbol?.name ?? ''))
    return maxLength === 0 ? fc.constant([]) : fc.array(inner(parts[0]!), { maxLength });
  if (type.symbol?.name === 'Promise') return inner(parts[0]!).map((value) => Promise.resolve(value));
  if (/^(Readonly)?Map$/.test(type.symbol?.name ?? ''))
    return fc
      .array(fc.tuple(inner(parts[0]!), inner(parts[1]!)), { maxLength })
      .map((pairs) => new Map(pairs));
  if (/^(Readonly)?Set$/.test(type.symbol?.name ?? ''))
    return fc.array(inner(parts[0]!), { maxLength }).map((values) => new Set(values));
  const [signature] = type.getCallSignatures();
  if (signature !== undefined) return inner(signature.getReturnType()).map((value) => () => value);
  return ofProperties(reader, type, depth);
}

function ofProperties(reader: TypeReader, type: ts.Type, depth: number): fc.Arbitrary<unknown> {
  const { checker } = reader;
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  if (index !== undefined) {
    const values = arbitraryOfType(reader, index, depth + 1);
    return opened(reader, fc.dictionary(fc.constantFrom('alice', 'bob'), values, { maxKeys: 2 }));
  }
  if (depth > DEPTH + 4) return fc.constant({});
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  const requiredKeys: string[] = [];
  for (const property of type.getProperties()) {
    const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    if (isOptional && depth >= DEPTH) continue;
    if (!isOptional) requiredKeys.push(property.name);
    const known = FIELDS[property.name];
    if (known !== undefined) {
      fields[property.name] = fc.constantFrom(...known);
      continue;
    }
    const declared = checker.getTypeOfSymbol(property);
    // Left out where optional; `undefined` is damage.
    fields[property.name] = arbitraryOfType(
      reader,
      isOptional ? checker.getNonNullableType(declared) : declared,
      depth + 1,
    );
  }
  const drawn = fc.record(fields, { requiredKeys, noNullPrototype: true });
  return requiredKeys.length < type.getProperties().length ? drawn : opened(reader, drawn);
}

function opened(reader: TypeReader, drawn: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return drawn.map((value) => {
    if (typeof value === 'object' && value !== null) reader.open.add(value);
    return value;
  });
}
