import { buildRouteMap, type RouteMap } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import { blocksCommand } from './blocksCommand.ts';
import { epochsCommand } from './epochsCommand.ts';
import { scenarioCommand } from './scenarioCommand.ts';

/** `taokit simulate epochs|blocks|scenario`. */
export const simulateRoutes: RouteMap<CliContext> = buildRouteMap({
  routes: { scenario: scenarioCommand, epochs: epochsCommand, blocks: blocksCommand },
  docs: { brief: 'Epochs, blocks and scenarios from a file, with no chain.' },
});
