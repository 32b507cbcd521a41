import ts from 'typescript';
import type { TypeReader } from './TypeReader.ts';
import { WHOLE } from './whole.ts';

/**
 * Marks the objects of a value in which one field more is no misspelt option, as `arbitraryOfType` does for what it draws: their
 * type has no field that may be left out.
 */
export function markOpen(reader: TypeReader, type: ts.Type, value: unknown): void {
  if (typeof value !== 'object' || value === null || WHOLE.has(value)) return;
  const { checker } = reader;
  const members = type.isUnion() ? type.types : [type];
  if (Array.isArray(value)) {
    const items = members.map((member) => checker.getIndexTypeOfType(member, ts.IndexKind.Number));
    for (const item of value)
      for (const inner of items) if (inner !== undefined) markOpen(reader, inner, item);
    return;
  }
  const properties = members.flatMap((member) => checker.getPropertiesOfType(member));
  if (!properties.some(({ flags }) => (flags & ts.SymbolFlags.Optional) !== 0)) reader.open.add(value);
  for (const property of properties)
    markOpen(
      reader,
      checker.getTypeOfSymbol(property),
      (value as Readonly<Record<string, unknown>>)[property.name],
    );
}
