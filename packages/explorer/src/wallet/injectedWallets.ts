import { type InjectedSigner, signerFromInjected } from '@taokit/keys';
import type { Account } from './Account.ts';

/** An account as an extension tells it. */
interface InjectedAccount {
  readonly address: string;
  readonly name?: string;
  readonly type?: string;
}

/** What an extension puts into a page. */
interface InjectedExtension {
  enable(origin: string): Promise<{
    readonly accounts: { get(): Promise<readonly InjectedAccount[]> };
    readonly signer: InjectedSigner;
  }>;
}

/** What the reader sees an extension ask for. */
const ORIGIN = 'taokit explorer';

/** Names of the extensions in this page. */
export function walletNames(page: object = globalThis): readonly string[] {
  return Object.keys(extensionsOf(page));
}

/**
 * Asks an extension for its accounts; the reader sees it and decides.
 *
 * @param name - which extension
 * @param page - where it is
 */
export async function openWallet(name: string, page: object = globalThis): Promise<readonly Account[]> {
  const extension = extensionsOf(page)[name]!;
  const { accounts, signer } = await extension.enable(ORIGIN);
  const all = await accounts.get();
  // A Bittensor account signs by sr25519 or ed25519; what is made for Ethereum cannot.
  return all
    .filter(({ type }) => type === undefined || type === 'sr25519' || type === 'ed25519')
    .map((account) => ({
      address: account.address,
      name: account.name ?? 'Account',
      source: name,
      signer: signerFromInjected(signer, account as { address: string }),
    }));
}

function extensionsOf(page: object): Readonly<Record<string, InjectedExtension>> {
  return (page as { readonly injectedWeb3?: Readonly<Record<string, InjectedExtension>> }).injectedWeb3 ?? {};
}
