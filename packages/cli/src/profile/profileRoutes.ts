import { buildRouteMap, type RouteMap } from '@taokit/command-line';
import type { CliContext } from '../CliContext.ts';
import { listProfiles, removeProfile, showProfile, useProfile } from './profileCommands.ts';
import { setProfile } from './setProfile.ts';

/** `taokit profile list|show|set|use|remove`. */
export const profileRoutes: RouteMap<CliContext> = buildRouteMap({
  routes: { list: listProfiles, show: showProfile, set: setProfile, use: useProfile, remove: removeProfile },
  docs: { brief: 'Networks, wallets and policies under names.' },
});
