/**
 * The typed error every taokit package throws, and the refusal every rule of the chain answers with.
 *
 * @packageDocumentation
 */
export { type Allowed, type Refusal, refuse } from './refusal.ts';
export { TaokitError, type TaokitErrorOptions } from './TaokitError.ts';
