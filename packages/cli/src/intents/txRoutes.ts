import { buildRouteMap, type RouteMap } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import { oneOf } from '../commands/namedCommand.ts';
import { intentCommand } from './intentCommand.ts';
import { INTENT_HELP } from './intentHelp.generated.ts';

/**
 * `taokit tx INTENT`: a command per intent of the registry.
 *
 * @param asked - which one
 */
export function txRoutes(asked?: string): RouteMap<CliContext> {
  const entries = Object.entries(INTENT_HELP).map(
    ([op, intent]) => [op, intent.summary, () => intentCommand(intent)] as const,
  );
  return buildRouteMap({
    routes: oneOf(entries, asked),
    docs: { brief: 'Changes the chain; a command per intent. The plan is shown first.' },
  });
}
