import { buildRouteMap, type RouteMap } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import { oneOf } from '../commands/namedCommand.ts';
import { readCommand } from './readCommand.ts';
import { READ_HELP } from './readHelp.generated.ts';
import { stateCommands } from './stateCommands.ts';

/**
 * `taokit query READ`: a command per read of the registry, and the runtime by its own names.
 *
 * @param asked - which one
 */
export function queryRoutes(asked?: string): RouteMap<CliContext> {
  const entries = Object.entries(READ_HELP).map(
    ([key, { summary }]) => [key, summary, () => readCommand(key)] as const,
  );
  return buildRouteMap({
    routes: { ...oneOf(entries, asked), ...stateCommands },
    docs: { brief: 'Asks the chain; a command per read, and what the runtime has by its own names.' },
  });
}
