/**
 * A page with one of its sections written anew: what stands between `<!-- name -->` and `<!-- /name -->`.
 *
 * @param page - its text
 * @param name - of the section
 * @param section - what stands there then
 * @throws RangeError when the page has no such section
 */
export function withSection(page: string, name: string, section: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from === -1 || to < from) throw new RangeError(`There is no ${start} with ${end} after it.`);
  return `${page.slice(0, from + start.length)}\n\n${section}\n\n${page.slice(to)}`;
}
