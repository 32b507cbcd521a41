import { intents, READ_GROUPS, READS } from '@taokit/rpc';
import { loadRegistry } from '@taokit/types/registry';
import { markdownTable } from '../lib/markdownTable.ts';
import { HABITS } from './habits.ts';
import { OLDER_READS } from './olderNames.ts';

const INTRODUCTION = `# Coming from Python, polkadot.js or btcli

<!-- Written by \`npx -y pnpm@12 tables\` from the registries of @taokit/rpc; a test holds it to them. -->

What you know, and what it is called here. Names of reads and intents are those of the official SDK, in camel case.`;

const READ_TEXT = `## Reads

\`btcli query NAME\` is the Python name with dashes. What a read stands on is its first storage item, runtime API or constant in the names of
polkadot.js.`;

const INTENT_TEXT = `## Intents

\`btcli tx NAME\` is the Python name with dashes. Here each is an object: \`{ op: 'addStake', netuid: 1, ... }\`.`;

const OLDER_TEXT = `## Python bittensor 10

Methods of \`Subtensor\` before names became those above.`;

/** Where the page lies. */
export const NAMES_PAGE = 'docs/guides/coming-from.md';

/** The page's text. */
export async function namesPage(): Promise<string> {
  const { pallets } = await loadRegistry();
  const constants = new Set(
    pallets.flatMap(({ name, constants }) => constants.map((constant) => `${name}.${constant.name}`)),
  );
  return `${[INTRODUCTION, markdownTable(HABITS), READ_TEXT, readTable(constants), INTENT_TEXT, intentTable(), OLDER_TEXT, olderTable()].join('\n\n')}\n`;
}

function readTable(constants: ReadonlySet<string>): string {
  const rows = Object.entries(READ_GROUPS).flatMap(([group, reads]) =>
    Object.entries(reads).map(([key, { name, params, uses }]) => [
      code(
        `${name}(${Object.values(params as Parameters)
          .map(({ name }) => name)
          .join(', ')})`,
      ),
      code(`client.${group}.${key}`),
      uses[0] === undefined ? '-' : code(polkadotName(uses[0], constants)),
    ]),
  );
  return markdownTable([['Python 11, btcli', 'taokit', 'polkadot.js'], ...rows]);
}

type Parameters = Readonly<Record<string, { readonly name: string }>>;

function intentTable(): string {
  const rows = Object.values(intents)
    .map(({ name, op, calls }) => [
      code(name),
      code(op),
      calls.map((call) => code(txName(call))).join(', ') || '-',
    ])
    .sort(([a], [b]) => (a! < b! ? -1 : 1));
  return markdownTable([['Python 11, btcli', 'taokit', 'polkadot.js'], ...rows]);
}

function olderTable(): string {
  const homes = new Map(
    Object.entries(READ_GROUPS).flatMap(([group, reads]) =>
      Object.keys(reads).map((key) => [key, `client.${group}.${key}`] as const),
    ),
  );
  const rows = Object.entries(OLDER_READS).map(([older, read]) => [
    code(older),
    code(homes.get(read)!),
    READS[read].summary,
  ]);
  return markdownTable([['Python 10', 'taokit', 'what it answers'], ...rows]);
}

/** A storage item, runtime API or constant as polkadot.js has it: `api.query.subtensorModule.tempo`. */
function polkadotName(path: string, constants: ReadonlySet<string>): string {
  const [head = '', tail = ''] = path.split('.');
  if (/Api$/.test(head)) return `api.call.${lowerFirst(head)}.${camel(tail)}`;
  const kind = constants.has(path) ? 'consts' : 'query';
  return `api.${kind}.${lowerFirst(head)}.${lowerFirst(tail)}`;
}

function txName(call: string): string {
  const [pallet = '', name = ''] = call.split('.');
  return `api.tx.${lowerFirst(pallet)}.${camel(name)}`;
}

function camel(name: string): string {
  return name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function code(text: string): string {
  return `\`${text}\``;
}
