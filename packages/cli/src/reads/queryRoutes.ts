import { buildRouteMap, type RouteMap } from '@taokit/command-line';
import { READS, type Read } from '@taokit/rpc';
import type { CliContext } from '../CliContext.ts';
import { readCommand } from './readCommand.ts';

/** `taokit query READ`: a command per read of the registry. */
export function queryRoutes(): RouteMap<CliContext> {
  const reads = Object.entries(READS) as unknown as readonly (readonly [string, Read])[];
  return buildRouteMap({
    routes: Object.fromEntries(reads.map(([name, read]) => [name, readCommand(read)])),
    docs: { brief: 'Asks the chain; a command per read.' },
  });
}
