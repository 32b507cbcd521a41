/** The digits are the 85 characters from here on without the backslash: none that a string literal has to escape. */
const FIRST = '('.charCodeAt(0);
const BACKSLASH = '\\'.charCodeAt(0);

/**
 * Reads 32-bit words that `pnpm wasm:build` wrote as text, five digits for a word, the highest first. It is shorter than
 * base64, and gzip, which has one code for the text and the program around it, makes it shorter by as much again.
 */
export function decodeBase85(text: string): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(text.length / 5);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const word = Math.floor(i / 5);
    words[word] = words[word]! * 85 + code - (code > BACKSLASH ? FIRST + 1 : FIRST);
  }
  return new Uint8Array(words.buffer);
}
