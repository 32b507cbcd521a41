import { failMalformed, failMismatch } from '../internal/fail.ts';
import type { AnyCodec } from './AnyCodec.ts';
import { decoder, takeByte } from './Cursor.ts';
import { concat } from './concat.ts';

/** A case of an enum: its name, its byte and the codec of what it carries. */
export type VariantCodec = readonly [name: string, index: number, codec: AnyCodec];

/** The decoded value of an enum. */
export interface Variant {
  /** The name of the case. */
  readonly type: string;
  /** What it carries: `null`, one value, an array, or an object. */
  readonly value: unknown;
}

/** Enums: a byte that names the case, then what the case carries. */
export function variantCodec(path: string, variants: readonly VariantCodec[]): AnyCodec {
  const byIndex = new Map(variants.map((variant) => [variant[1], variant]));
  const byName = new Map(variants.map((variant) => [variant[0], variant]));
  const name = path.slice(path.lastIndexOf(':') + 1);
  return {
    enc: (value) => {
      const { type, value: inner, ...others } = Object(value) as Partial<Variant>;
      const [unknown] = typeof value === 'object' ? Object.keys(others) : [];
      if (unknown !== undefined) failMismatch(unknown, `one of the fields type, value of a case of ${name}`);
      const variant = byName.get(type as string);
      if (variant === undefined) failMismatch(type ?? value, `a case of ${name}`);
      return concat([Uint8Array.of(variant[1]), variant[2].enc(inner)]);
    },
    dec: decoder((cursor): Variant => {
      const index = takeByte(cursor, name);
      const variant = byIndex.get(index);
      if (variant === undefined) failMalformed(`${index} is no case of ${name}`, cursor.i - 1);
      return { type: variant[0], value: variant[2].dec(cursor) };
    }),
    minimum:
      1 + variants.reduce((least, [, , codec]) => Math.min(least, codec.minimum), Number.MAX_SAFE_INTEGER),
  };
}

/** `Option<T>` where `null` cannot be a `T`: `null` for none, the value itself otherwise. */
export function optionCodec(inner: AnyCodec): AnyCodec {
  return {
    enc: (value) =>
      value === null || value === undefined ? Uint8Array.of(0) : concat([Uint8Array.of(1), inner.enc(value)]),
    dec: decoder((cursor) => {
      const byte = takeByte(cursor, 'an Option');
      if (byte > 1) failMalformed(`${byte} is no case of Option`, cursor.i - 1);
      return byte === 0 ? null : inner.dec(cursor);
    }),
    minimum: 1,
  };
}
