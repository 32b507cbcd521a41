/**
 * Transactions sealed to the author of the next block: what `writer.executeShielded` does, by itself.
 *
 * @packageDocumentation
 */
export { sealForAuthor } from './sealForAuthor.ts';
