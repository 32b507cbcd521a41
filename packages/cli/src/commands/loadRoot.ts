import { buildRouteMap, type Command, type RouteMap } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import { namedCommand } from './namedCommand.ts';
import { ROOT } from './rootTable.ts';

/** The word of the table that a name or another name stands for. */
export function rootName(word: string | undefined): string | undefined {
  if (word === undefined) return undefined;
  if (Object.hasOwn(ROOT, word)) return word;
  return Object.keys(ROOT).find((name) => ROOT[name]!.aliases?.includes(word) === true);
}

/**
 * Every command, of which the one that is asked for is loaded, and the others are names.
 *
 * @param words - what follows `taokit`
 */
export async function loadRoot(words: readonly string[]): Promise<RouteMap<CliContext>> {
  const asked = rootName(words[0]);
  const loaded = asked === undefined ? undefined : await ROOT[asked]!.load?.(words[1]);
  const routes = Object.entries(ROOT).map(([name, entry]) => [
    name,
    name === asked && loaded !== undefined ? loaded : namedCommand(entry.brief),
  ]);
  const aliases = Object.entries(ROOT).flatMap(([name, { aliases: others = [] }]) =>
    others.map((other) => [other, name] as const),
  );
  return buildRouteMap({
    routes: Object.fromEntries(routes) as Record<string, Command<CliContext>>,
    aliases: Object.fromEntries(aliases) as never,
    docs: {
      brief: 'Bittensor on the command line.',
      fullDescription:
        'Bittensor on the command line: every read, every intent, a devnet, quotes and simulations.\n\nExit codes: 0 done, 1 found something wrong, 2 wrong input, 3 the chain refuses, 4 a policy forbids,\n5 no connection, 6 no key, 7 not confirmed, 8 outcome unknown.',
    },
  });
}
