import { buildRouteMap, type RouteMap } from '@taokit/command-line';
import { extraIntents, type Intent, intents } from '@taokit/rpc';
import type { CliContext } from '../CliContext.ts';
import { intentCommand } from './intentCommand.ts';

/** Every intent, those beyond the official catalogue too. */
export const ALL_INTENTS: Readonly<Record<string, Intent>> = {
  ...intents,
  ...extraIntents,
} as unknown as Readonly<Record<string, Intent>>;

/** `taokit tx INTENT`: a command per intent of the registry. */
export function txRoutes(): RouteMap<CliContext> {
  return buildRouteMap({
    routes: Object.fromEntries(
      Object.entries(ALL_INTENTS).map(([op, intent]) => [op, intentCommand(intent)]),
    ),
    docs: { brief: 'Changes the chain; a command per intent. The plan is shown first.' },
  });
}
