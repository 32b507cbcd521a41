/**
 * What is wrong with the name of a block, with what works.
 *
 * @param text - a number or a hash
 */
export function blockProblem(text: string): string | undefined {
  if (/^(\d{1,10}|0x[0-9a-f]{64})$/.test(text.trim())) return undefined;
  return 'Write a number, or 0x and 64 digits.';
}
