import type { Json } from '../../Workload.ts';
import { type Digit, FEATURES } from './Digit.ts';

/** Packs images into the body of a request: all gray values in one base64 text. */
export function packDigits(digits: readonly Digit[]): Json {
  const bytes = new Uint8Array(digits.length * FEATURES);
  digits.forEach(({ pixels }, i) => {
    bytes.set(pixels, i * FEATURES);
  });
  return { images: Buffer.from(bytes).toString('base64') };
}

/** Reads the images of a request as rows of features; anything malformed has none. */
export function unpackRows(request: Json): number[][] {
  const text = isRecord(request) ? request['images'] : undefined;
  if (typeof text !== 'string') return [];
  const bytes = Buffer.from(text, 'base64');
  return Array.from({ length: Math.floor(bytes.length / FEATURES) }, (_, i) =>
    Array.from(bytes.subarray(i * FEATURES, (i + 1) * FEATURES), (gray) => gray / 255),
  );
}

/** Reads the labels of a response, or nothing when it is not what was asked for. */
export function readLabels(response: Json, expected: number): readonly Json[] {
  const labels = isRecord(response) ? response['labels'] : undefined;
  return Array.isArray(labels) && labels.length === expected ? labels : [];
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
