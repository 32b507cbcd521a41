/**
 * The typed error every taokit package throws.
 *
 * @packageDocumentation
 */
export { TaokitError, type TaokitErrorOptions } from './TaokitError.ts';
