import { type Ss58, type Tao, taoFromRao } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { ss58Of } from '../shared/accounts.ts';
import { coldkey } from '../shared/params.ts';

/** Who may sign for an account. */
export interface ProxyDelegation {
  /** Who. */
  readonly delegate: Ss58;
  /** For which calls: a name of the chain, such as `Staking`. */
  readonly proxyType: string;
  /** Blocks between the announcement and the call; 0 needs none. */
  readonly delayBlocks: number;
}

/** Everybody who may sign for an account, and what is set aside for it. */
export interface Proxies {
  /** Who may sign. */
  readonly proxies: readonly ProxyDelegation[];
  /** What is set aside. */
  readonly deposit: Tao;
}

/** Who may sign for an account (`Proxy.Proxies`). */
export const proxies = defineRead({
  name: 'proxies',
  category: 'Accounts & keys',
  summary: 'Who may sign for an account, and what is set aside for it.',
  params: { coldkey },
  uses: ['Proxy.Proxies'],
  async read(view, { coldkey }): Promise<Proxies> {
    const [delegations, deposit] = await view.query('Proxy', 'Proxies', coldkey);
    return {
      proxies: delegations.map(({ delegate, proxy_type, delay }) => ({
        delegate: ss58Of(delegate),
        proxyType: proxy_type.type,
        delayBlocks: delay,
      })),
      deposit: taoFromRao(deposit),
    };
  },
});
