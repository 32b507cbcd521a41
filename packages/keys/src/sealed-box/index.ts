/**
 * Messages encrypted to a key, as the Python wallet and libsodium make them.
 *
 * @packageDocumentation
 */
import '../internal/platform.ts';

export { openSealed, sealTo } from './sealedBox.ts';
