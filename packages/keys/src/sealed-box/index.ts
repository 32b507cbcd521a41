/**
 * Messages encrypted to a key, as the Python wallet and libsodium make them.
 *
 * @packageDocumentation
 */
export { openSealed, sealTo } from './sealedBox.ts';
