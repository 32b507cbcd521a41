import { buildCommand, type Command } from '@taokit/command-line';
import type { Keypair } from '@taokit/keys';
import type { Policy } from '@taokit/rpc';
import { openKey } from '../accounts/openKey.ts';
import { walletAddresses } from '../accounts/walletAddress.ts';
import type { CliContext } from '../CliContext.ts';
import { withClient } from '../connect/connect.ts';
import { CliError, wrongInput } from '../exit/CliError.ts';
import { INTENT_HELP } from '../intents/intentHelp.generated.ts';
import { type Settings, type SettingsFlags, settingsOf } from '../profile/settings.ts';
import {
  descriptorFlag,
  networkFlags,
  settingsAliases,
  switchFlag,
  textFlag,
  walletFlags,
} from '../profile/settingsParameters.ts';
import type { McpToolGroup } from './McpTool.ts';

interface McpFlags extends SettingsFlags {
  readonly tools?: string;
  readonly allowWrites: boolean;
  readonly passwordFd?: number;
}

const GROUPS: readonly McpToolGroup[] = ['reads', 'quotes', 'plans', 'devnet'];

/** `taokit mcp`: tools for models, over the standard streams. */
export const mcpCommand: Command<CliContext> = buildCommand<McpFlags, readonly [], CliContext>({
  docs: {
    brief: 'Reads, quotes, plans and devnet controls as tools of the Model Context Protocol.',
    fullDescription:
      'Speaks the Model Context Protocol on the standard streams, until they end.\n\nNothing can be sent, unless --allow-writes is passed and the policy of the profile names intents: then each of those is a tool,\nheld to the policy before it is signed.',
  },
  parameters: {
    flags: {
      tools: textFlag('LIST', `which tools: ${GROUPS.join(', ')} (default: all of them)`),
      allowWrites: switchFlag('the intents that the policy of the profile names, too'),
      passwordFd: descriptorFlag('a file descriptor that holds the password; otherwise TAOKIT_PASSWORD'),
      ...networkFlags,
      ...walletFlags,
    } as never,
    aliases: settingsAliases as never,
  },
  func: async function (this: CliContext, flags: McpFlags) {
    // The standard input is the protocol's: nobody can be asked.
    const io = { ...this.io, isInteractive: false };
    const settings = await settingsOf(io, flags);
    const groups = groupsOf(flags);
    const keys = await keysFor(io, settings, flags);
    const [{ createMcpServer }, { StdioServerTransport }] = await Promise.all([
      import('./createMcpServer.ts'),
      import('@modelcontextprotocol/sdk/server/stdio.js'),
    ]);
    await withClient(io, settings.network, async (client) => {
      const policy = settings.policy as Policy | undefined;
      const server = await createMcpServer({ client, ...keys, policy, groups });
      const ended = new Promise<void>((done) => {
        server.onclose = done;
        process.stdin.once('end', done);
        io.signal.addEventListener('abort', () => done(), { once: true });
      });
      await server.connect(new StdioServerTransport());
      await ended;
      await server.close();
    });
  } as never,
});

function groupsOf({ tools, allowWrites }: McpFlags): readonly McpToolGroup[] {
  const named = tools === undefined ? GROUPS : tools.split(',').map((part) => part.trim() as McpToolGroup);
  const stray = named.find((group) => !GROUPS.includes(group));
  if (stray !== undefined)
    throw wrongInput(`--tools: ${JSON.stringify(stray)} is none of ${GROUPS.join(', ')}.`);
  return allowWrites ? [...named, 'writes'] : named;
}

type Keys = Readonly<Record<'coldkey' | 'hotkey', Keypair | string | undefined>>;

/** Addresses for plans; keys only where something may be sent. */
async function keysFor(io: CliContext['io'], settings: Settings, flags: McpFlags): Promise<Keys> {
  const keys: Record<'coldkey' | 'hotkey', Keypair | string | undefined> = {
    ...(await walletAddresses(settings)),
  };
  if (!flags.allowWrites) return keys;
  const intents = settings.policy?.intents ?? [];
  if (intents.length === 0)
    throw new CliError('No policy names what may be sent.', {
      code: 'cli/policy',
      fix: 'Name it: taokit profile set NAME --intents addStake --max-spend 1.',
    });
  const roles = new Set(
    intents.map((op) => (Object.hasOwn(INTENT_HELP, op) ? INTENT_HELP[op]!.signer : 'coldkey')),
  );
  for (const role of roles) keys[role] = await openKey(io, settings, role, flags.passwordFd);
  return keys;
}
