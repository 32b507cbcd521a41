import { callSupport, storageSupport } from '@taokit/chain';
import { runtimeApiSupport } from '@taokit/devnet';
import { MAINNET_SPEC } from '@taokit/types';
import { loadRegistry } from '@taokit/types/registry';
import { markdownTable } from '../lib/markdownTable.ts';
import { devSuitesSection } from './devSuites.ts';
import { olderSpecsSection } from './olderSpecs.ts';

/** The page this writes. */
export const SUPPORT_PAGE = 'docs/guides/chain-support.md';

/** Something of the interface, and what becomes of it here. */
interface Entry {
  /** `Pallet.name`, or `Api.method`. */
  readonly path: string;
  readonly support: 'live' | 'refused' | 'absent';
  /** Why it is refused. */
  readonly reason?: string;
}

/** Which of mainnet's calls, storage items and runtime APIs the chain answers, as Markdown: from the chain itself. */
export async function supportPage(): Promise<string> {
  const registry = await loadRegistry();
  const apis = runtimeApiSupport().map(({ method, ...rest }) => ({ path: method, ...rest }));
  const sections = [
    ['Calls', callSupport(registry)],
    ['Storage items', storageSupport(registry)],
    ['Runtime APIs', apis],
  ] as const;
  return `<!-- Written by \`npx -y pnpm@12 support\` from the chain itself; a test holds it to that. -->

# Chain: what is live

Everything in mainnet's interface of spec ${MAINNET_SPEC}, and what the chain does with it. **Live** is answered by mainnet's rules;
**refused** fails with an error that names it; **absent** items no rule here writes: they are read as their default.

${markdownTable([['', 'live', 'refused', 'absent', 'all'], ...sections.map(([title, entries]) => countRow(title, entries))])}

${olderSpecsSection()}

${devSuitesSection()}

${sections.map(([title, entries]) => section(title, entries)).join('\n\n')}
`;
}

function countRow(title: string, entries: readonly Entry[]): readonly string[] {
  const count = (support: Entry['support']) => entries.filter((entry) => entry.support === support).length;
  return [title, ...[count('live'), count('refused'), count('absent'), entries.length].map(String)];
}

function section(title: string, entries: readonly Entry[]): string {
  const owners = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [owner = ''] = entry.path.split('.');
    owners.set(owner, [...(owners.get(owner) ?? []), entry]);
  }
  const lists = [...owners].map(([owner, own]) => `### ${owner}\n\n${listOf(own)}`);
  return `## ${title}\n\n${lists.join('\n\n')}`;
}

/** What is live, and, by its reason, what is not. */
function listOf(entries: readonly Entry[]): string {
  const groups = new Map<string, string[]>();
  for (const { path, support, reason } of entries) {
    const title = reason === undefined ? support : `${support}, ${reason}`;
    groups.set(title, [...(groups.get(title) ?? []), `\`${path.split('.')[1]}\``]);
  }
  return [...groups].map(([title, names]) => `- ${title}: ${names.join(', ')}`).join('\n');
}
