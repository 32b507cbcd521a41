import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '@taokit/testing/files';

/** What every parameter of every intent says of itself, by the intent's name in camelCase. */
export type IntentDocs = Readonly<Record<string, Readonly<Record<string, string>>>>;

const INTENTS = fileURLToPath(new URL('../../rpc/src/intents', import.meta.url));

/** Reads the documentation of intents' parameters from the sources of `@taokit/rpc`, which is where it stands. */
export function readIntentDocs(): IntentDocs {
  const files = filesBelow(INTENTS).filter((name) => name.endsWith('.ts'));
  const docs = files.flatMap((name) => docsIn(readFileSync(join(INTENTS, name), 'utf8')));
  return Object.fromEntries(docs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function docsIn(source: string): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  const op = /export const (\w+) = \/\* @__PURE__ \*\/ defineIntent\(/.exec(source)?.[1];
  const params = /^ {2}params: \{\n(.*?)^ {2}\},/ms.exec(source)?.[1];
  if (op === undefined || params === undefined) return [];
  const fields = [...params.matchAll(/^ {4}\/\*\* (.*?) ?\*\/\n {4}(\w+):/gms)];
  return [[op, Object.fromEntries(fields.map(([, doc, field]) => [field!, oneLine(doc!)]))]];
}

function oneLine(doc: string): string {
  return doc
    .replace(/\s*\n\s*\* ?/g, ' ')
    .replaceAll('`', '')
    .trim();
}
