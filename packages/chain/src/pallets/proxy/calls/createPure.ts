import { type CallDefinition, defineCall } from '../../../runtime/CallDefinition.ts';
import { ensure } from '../../../runtime/DispatchFailure.ts';
import { ensureSigned } from '../../../runtime/Origin.ts';
import { reserve } from '../../balances/ledger.ts';
import { proxyDeposit } from '../deposits.ts';
import { pureAccount } from '../pureAccount.ts';
import { Proxies, type ProxyTypeValue } from '../storage.ts';

/** Makes an account nobody has the key of, and the caller its proxy. */
export const createPure: CallDefinition = defineCall<{
  proxy_type: ProxyTypeValue;
  delay: number;
  index: number;
}>('Proxy.create_pure', (context, { proxy_type, delay, index }) => {
  const { state, block } = context;
  const who = ensureSigned(context.origin);
  const phase = context.phase();
  const pure = pureAccount(state.registry, {
    spawner: who,
    height: block,
    extrinsicIndex: typeof phase === 'number' ? phase : 0,
    proxyType: proxy_type.type,
    index,
  });
  ensure(!Proxies.contains(state, pure), 'Proxy.Duplicate', `${pure} was made already.`);
  const depositRao = proxyDeposit(1);
  reserve(context, who, depositRao);
  Proxies.insert(state, pure, [[{ delegate: who, proxy_type, delay }], depositRao]);
  context.deposit('Proxy.PureCreated', { pure, who, proxy_type, disambiguation_index: index });
});
