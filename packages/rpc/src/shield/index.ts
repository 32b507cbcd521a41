/**
 * Transactions sealed to the author of the next block: what `writer.execute(…, { shield })` does, by itself.
 *
 * @packageDocumentation
 */
export { sealForAuthor } from './sealForAuthor.ts';
