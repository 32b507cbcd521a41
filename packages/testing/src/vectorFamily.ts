import type { VectorFile } from './VectorSuite.ts';

/**
 * Tells which family a file belongs to.
 *
 * @param file - a parsed JSON file
 * @returns the family's name, or `undefined` when the file is not a vector file (tables such as `constants.json`)
 */
export function vectorFamily({ json }: VectorFile): string | undefined {
  const { about, kind, family, schema, name, columns, rows } = json ?? {};
  if (typeof kind === 'string') return kind;
  // Rules around the epoch, which several packages share: each runs the kinds of cases that are its own.
  if (typeof about === 'string' && about.startsWith('Rules around the epoch')) return 'epoch-rules';
  if (typeof family === 'string') return `dtao/${family}`;
  if (schema === 'subtensor-epoch-vector/1') return 'runtime-epoch';
  if (schema === 'subtensor-state-trace/1') return 'state-trace';
  if (typeof schema === 'string' && !schema.includes('constants')) return schema;
  if (Array.isArray(columns) && Array.isArray(rows)) return `fixed/${String(name)}`;
  return undefined;
}
