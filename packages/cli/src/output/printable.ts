/**
 * A text as a terminal may be given it: names and descriptions of the chain are anybody's, and a control character or a change of
 * direction in them could write over what else is shown. Ends of lines stay.
 *
 * @param text - what is shown to a person
 */
export function printable(text: string): string {
  return text.replace(
    /(?!\n)[\p{Cc}\p{Bidi_Control}]/gu,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
