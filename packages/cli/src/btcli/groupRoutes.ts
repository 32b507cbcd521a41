import { buildRouteMap, type Command, type RouteMap } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import { oneOf } from '../commands/namedCommand.ts';
import { intentCommand } from '../intents/intentCommand.ts';
import { INTENT_HELP } from '../intents/intentHelp.generated.ts';
import { readCommand } from '../reads/readCommand.ts';
import { READ_HELP } from '../reads/readHelp.generated.ts';
import { walletCommands } from '../wallet/walletCommands.ts';
import type { Group, Target } from './groups.ts';

/**
 * The commands of a group: those of the registries under btcli's names, and our own.
 *
 * @param group - of the table
 * @param asked - which one
 */
export function groupRoutes(group: Group, asked?: string): RouteMap<CliContext> {
  const entries = Object.entries(group.commands).map(
    ([name, target]) => [name, ...commandOf(target)] as const,
  );
  return buildRouteMap({ routes: oneOf(entries, asked), docs: { brief: group.brief } });
}

function commandOf(target: Target): readonly [brief: string, make: () => Command<CliContext>] {
  if ('read' in target) return [READ_HELP[target.read]!.summary, () => readCommand(target.read)];
  if ('intent' in target) {
    const intent = INTENT_HELP[target.intent]!;
    return [intent.summary, () => intentCommand(intent)];
  }
  const own = walletCommands[target.own];
  return [own.brief, () => own];
}
