import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { lookup, type MultiAddress } from '../../../runtime/lookup.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { unreserve } from '../../balances/ledger.ts';
import { pureAccount } from '../pureAccount.ts';
import { Proxies, type ProxyTypeValue } from '../storage.ts';

interface KillPureArguments {
  readonly spawner: MultiAddress;
  readonly proxy_type: ProxyTypeValue;
  readonly index: number;
  readonly height: number;
  readonly ext_index: number;
}

/** Ends a pure proxy, which calls it itself; what it holds is lost. */
export const killPure: CallDefinition = defineCall<KillPureArguments>('Proxy.kill_pure', (context, args) => {
  const { state } = context;
  const who = ensureSigned(context.origin);
  const spawner = lookup(args.spawner);
  const { proxy_type, index, height, ext_index } = args;
  const made = { spawner, height, extrinsicIndex: ext_index, proxyType: proxy_type.type, index };
  const isIt = pureAccount(state.registry, made) === who;
  ensure(isIt, 'Proxy.NoPermission', `${who} was not made there by ${spawner}.`);
  const [, depositRao] = Proxies.take(state, who);
  unreserve(context, spawner, depositRao);
  context.deposit('Proxy.PureKilled', { pure: who, spawner, proxy_type, disambiguation_index: index });
});
