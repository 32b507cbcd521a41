/**
 * Every rule that changed with releases: since which spec, block and day, and how it is known. A table of texts, so it has an
 * entry of its own.
 *
 * @packageDocumentation
 */

export type { Evidence, RuleName, SpecRule } from './SpecRule.ts';
export { SPEC_RULES } from './specRules.ts';
