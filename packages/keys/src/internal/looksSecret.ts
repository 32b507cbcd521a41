/** Twelve words and more, or the hex of 32 bytes and more. */
const PHRASE = /(?:[a-z]{3,8}[\s_,-]+){11}[a-z]{3,8}/i;
const HEX = /(?:^|[^0-9a-f])(?:0x)?[0-9a-f]{64,}/i;

/**
 * Whether a text that is no secret where it stands may be one all the same: a phrase or a seed put into the wrong
 * place. Such a text is not repeated in a message.
 */
export function looksSecret(text: string): boolean {
  return PHRASE.test(text) || HEX.test(text);
}
