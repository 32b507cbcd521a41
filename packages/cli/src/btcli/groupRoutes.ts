import { buildRouteMap, type Command, type RouteMap } from '@taokit/command-line';
import { READS, type Read } from '@taokit/rpc';
import type { CliContext } from '../CliContext.ts';
import { intentCommand } from '../intents/intentCommand.ts';
import { ALL_INTENTS } from '../intents/txRoutes.ts';
import { readCommand } from '../reads/readCommand.ts';
import { walletCommands } from '../wallet/walletCommands.ts';
import type { Group, Target } from './groups.ts';

/**
 * The commands of a group: those of the registries under btcli's names, and our own.
 *
 * @param group - of the table
 */
export function groupRoutes(group: Group): RouteMap<CliContext> {
  const entries = Object.entries(group.commands).map(([name, target]) => [name, commandOf(target)] as const);
  return buildRouteMap({ routes: Object.fromEntries(entries), docs: { brief: group.brief } });
}

function commandOf(target: Target): Command<CliContext> {
  if ('read' in target)
    return readCommand((READS as unknown as Readonly<Record<string, Read>>)[target.read]!);
  if ('intent' in target) return intentCommand(ALL_INTENTS[target.intent]!);
  return walletCommands[target.own];
}
