import { failMismatch, inField } from '../internal/fail.ts';
import type { AnyCodec } from './AnyCodec.ts';
import { decoder } from './Cursor.ts';
import { concat } from './concat.ts';

/** A field's name, empty when it has none, and its codec. */
export type FieldCodec = readonly [name: string, codec: AnyCodec];

const sum = (fields: readonly FieldCodec[]) => fields.reduce((total, [, codec]) => total + codec.minimum, 0);

/** No fields: `null`. One without a name: the field itself. Several: an array, or an object when they are named. */
export function fieldsCodec(fields: readonly FieldCodec[]): AnyCodec {
  if (fields.length === 0) return nothingCodec;
  if (fields[0]![0] !== '') return structCodec(fields);
  return fields.length === 1 ? fields[0]![1] : tupleCodec(fields.map(([, codec]) => codec));
}

const nothingCodec: AnyCodec = {
  enc: (value) => (value === null || value === undefined ? new Uint8Array() : failMismatch(value, 'null')),
  dec: () => null,
  minimum: 0,
};

/** Items of different types in a fixed order. Without any, `null`. */
export function tupleCodec(items: readonly AnyCodec[]): AnyCodec {
  if (items.length === 0) return nothingCodec;
  return {
    enc: (value) => {
      if (!Array.isArray(value) || value.length !== items.length)
        failMismatch(value, `an array of ${items.length}`);
      return concat(items.map((item, index) => item.enc(value[index])));
    },
    dec: decoder((cursor) => items.map((item) => item.dec(cursor))),
    minimum: items.reduce((total, item) => total + item.minimum, 0),
  };
}

/** What does not fit is said with its field: a value alone, `undefined` above all, is in none. */
function encodedField(name: string, codec: AnyCodec, value: unknown): Uint8Array {
  try {
    return codec.enc(value);
  } catch (error) {
    throw inField(name, error);
  }
}

function structCodec(fields: readonly FieldCodec[]): AnyCodec {
  const names = new Set(fields.map(([name]) => name));
  return {
    enc: (value) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value))
        failMismatch(value, `an object with ${[...names].join(', ')}`);
      const unknown = Object.keys(value).find((name) => !names.has(name));
      if (unknown !== undefined) failMismatch(unknown, `one of the fields ${[...names].join(', ')}`);
      return concat(
        fields.map(([name, codec]) => encodedField(name, codec, (value as Record<string, unknown>)[name])),
      );
    },
    dec: decoder((cursor) => {
      const struct: Record<string, unknown> = {};
      for (const [name, codec] of fields) struct[name] = codec.dec(cursor);
      return struct;
    }),
    minimum: sum(fields),
  };
}
