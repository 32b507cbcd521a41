/**
 * Copies a text.
 *
 * @returns whether it was: a page that was loaded in the clear from another machine may not, and a reader can forbid it
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
