import { INTENT_DOCS } from './intentDocs.generated.ts';

/**
 * What a parameter of an intent says of itself.
 *
 * @param op - the intent, in camelCase
 * @param field - the parameter
 */
export function docOf(op: string, field: string): string | undefined {
  return INTENT_DOCS[op]?.[field];
}
