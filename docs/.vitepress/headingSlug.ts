/**
 * The anchor of a heading, as GitHub and TypeDoc make it: pages are read there too, and link to each other by these.
 *
 * @param heading - its text
 */
export function headingSlug(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}
