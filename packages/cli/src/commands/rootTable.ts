import type { Command, RouteMap } from '@taokit/command-line';
import type { RunDevnetOptions } from '@taokit/devnet/command';
import { GROUPS } from '../btcli/groups.ts';
import type { CliContext } from '../CliContext.ts';

/** One word after `taokit`: what it is about, and how it is loaded, once it is asked for. */
export interface RootEntry {
  /** In one sentence. */
  readonly brief: string;
  /** Other names. */
  readonly aliases?: readonly string[];
  /** The command, or the commands below it, of which the next word asks for one. */
  readonly load?: (next: string | undefined) => Promise<Command<CliContext> | RouteMap<CliContext>>;
  /** A command of another package, which reads its arguments itself. */
  readonly run?: (name: string, args: readonly string[], options: RunDevnetOptions) => Promise<number>;
}

/** Everything `taokit` does. Nothing of it is loaded before it is asked for: help is there at once. */
export const ROOT: Readonly<Record<string, RootEntry>> = {
  query: {
    brief: 'Asks the chain; a command per read.',
    aliases: ['q'],
    load: async (next) => (await import('../reads/queryRoutes.ts')).queryRoutes(next),
  },
  tx: {
    brief: 'Changes the chain; a command per intent. The plan is shown first.',
    load: async (next) => (await import('../intents/txRoutes.ts')).txRoutes(next),
  },
  call: {
    brief: 'Makes a call of the runtime that no intent stands for. The plan is shown first.',
    load: async () => (await import('../calls/callCommand.ts')).callCommand,
  },
  ...Object.fromEntries(
    Object.entries(GROUPS).map(([name, group]) => [
      name,
      {
        brief: alsoCalled(group.brief, group.aliases),
        aliases: group.aliases,
        load: async (next: string | undefined) =>
          (await import('../btcli/groupRoutes.ts')).groupRoutes(group, next),
      },
    ]),
  ),
  quote: {
    brief: 'What an order would do, exactly: on the chain, or on a pool of your own.',
    load: async () => (await import('../quote/quoteRoutes.ts')).quoteRoutes,
  },
  simulate: {
    brief: 'Epochs, blocks and scenarios from a file, with no chain.',
    aliases: ['sim'],
    load: async () => (await import('../simulate/simulateRoutes.ts')).simulateRoutes,
  },
  devnet: {
    brief: "A chain with mainnet's rules on this machine.",
    run: async (...given) => (await import('@taokit/devnet/command')).runDevnet(...given),
  },
  vectors: {
    brief: 'Runs golden vectors of consensus, Dynamic TAO and fixed point.',
    load: async () => (await import('./vectorsCommand.ts')).vectorsCommand,
  },
  doctor: {
    brief: 'Looks at versions, endpoint, drift and wallet permissions.',
    load: async () => (await import('../doctor/doctorCommand.ts')).doctorCommand,
  },
  mcp: {
    brief: 'Reads, quotes, plans and devnet controls as tools of the Model Context Protocol.',
    load: async () => (await import('../mcp/mcpCommand.ts')).mcpCommand,
  },
  profile: {
    brief: 'Networks, wallets and policies under names.',
    load: async () => (await import('../profile/profileRoutes.ts')).profileRoutes,
  },
  completions: {
    brief: 'The completion of bash, zsh or fish, as a script.',
    load: async () => (await import('../completions/completionsCommand.ts')).completionsCommand,
  },
};

function alsoCalled(brief: string, aliases: readonly string[]): string {
  return aliases.length === 0 ? brief : `${brief} Also: ${aliases.join(', ')}.`;
}
