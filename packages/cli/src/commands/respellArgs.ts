import type { Command, RouteMap } from '@taokit/command-line';
import { respelled } from '../btcli/spellings.ts';
import type { CliContext } from '../CliContext.ts';

type Target = Command<CliContext> | RouteMap<CliContext>;

/**
 * Arguments as they are spelled here: commands and options of btcli in their older spellings too.
 *
 * @param root - every command
 * @param args - what was given
 */
export function respellArgs(root: RouteMap<CliContext>, args: readonly string[]): readonly string[] {
  let target: Target = root;
  const words: string[] = [];
  for (const arg of args) {
    if (!('getRoutingTargetForInput' in target)) break;
    const word = arg.startsWith('-') ? arg : arg.replaceAll('_', '-');
    const below: Target | undefined = routeOf(target, word);
    if (below === undefined) break;
    words.push(word);
    target = below;
  }
  const command = 'usesFlag' in target ? target : undefined;
  const has = (flag: string) => command?.usesFlag(flag, 'allow-kebab-for-camel') ?? false;
  return [...words, ...args.slice(words.length).map((arg) => respelled(arg, has))];
}

function routeOf(map: RouteMap<CliContext>, word: string): Target | undefined {
  return map.getRoutingTargetForInput(word) ?? map.getRoutingTargetForInput(camel(word));
}

function camel(word: string): string {
  return word.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
