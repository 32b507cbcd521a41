import { type Call, callValue, variantsOf } from '@taokit/types/registry';
import { beforeEach, describe, expect, test } from 'vitest';
import { accountOf, createTestChain } from '../../../testing/index.ts';
import type { Chain } from '../../index.ts';
import { RealPaysFee } from '../proxy/storage.ts';
import { Owner } from '../subtensorModule/storage/staking.ts';
import { feePayerOf } from './feePayerOf.ts';

const [hotkey, coldkey, stranger] = ['Hot', 'Cold', 'Stranger'].map(accountOf) as [never, never, never];
const [real, other] = ['Real', 'Other'].map(accountOf) as [never, never];

let chain: Chain;
beforeEach(async () => {
  chain = await createTestChain();
  Owner.insert(chain.state, hotkey, coldkey);
});

const payer = (who: never, call: Call, spec = 475) => feePayerOf({ state: chain.state, spec }, who, call);
const call = (path: string, args: object = {}): Call => ({ path, arguments: { ...args } });
const inner = (of: Call) => callValue(chain.runtime.registry, of);
const proxy = (of: never, made: Call) =>
  call('Proxy.proxy', { real: { type: 'Id', value: of }, force_proxy_type: null, call: inner(made) });
const remark = call('System.remark', { remark: new Uint8Array() });
const batch = (...calls: readonly Call[]) => call('Utility.batch_all', { calls: calls.map(inner) });

/** What a hotkey signs and its owner pays for: weights, serving, its EVM address, what it says of itself. */
const OWNER_PAYS = [
  ...['set_weights', 'commit_weights', 'batch_commit_weights', 'reveal_weights', 'batch_reveal_weights'],
  ...['batch_set_weights', 'commit_crv3_mechanism_weights', 'commit_timelocked_weights'],
  ...['set_mechanism_weights', 'commit_mechanism_weights', 'reveal_mechanism_weights'],
  ...['commit_timelocked_mechanism_weights', 'serve_axon', 'serve_axon_tls', 'serve_prometheus'],
  'associate_evm_key',
].map((name) => `SubtensorModule.${name}`);

describe('feePayerOf', () => {
  test('of all calls, these seventeen are paid by the owner of the hotkey that signed, and no others', () => {
    const { registry } = chain.runtime;
    const paths = registry.pallets.flatMap(({ name, calls }) =>
      calls === undefined ? [] : variantsOf(registry, calls).map(([variant]) => `${name}.${variant}`),
    );
    const plain = paths.filter((path) => path !== 'Proxy.proxy');
    const byOwner = plain.filter((path) => payer(hotkey, call(path)).payer === coldkey);
    expect(byOwner.sort()).toEqual([...OWNER_PAYS, 'Commitments.set_commitment'].sort());
    expect(byOwner).toHaveLength(17);
    expect(plain.filter((path) => payer(hotkey, call(path), 425).payer !== hotkey)).toEqual([]);
  });

  test('the tip of what the owner pays for is dropped; a hotkey of nobody pays itself, tip and all', () => {
    expect(payer(hotkey, call('SubtensorModule.serve_axon'))).toEqual({ payer: coldkey, paysTip: false });
    expect(payer(stranger, call('SubtensorModule.serve_axon'))).toEqual({ payer: stranger, paysTip: true });
    expect(payer(hotkey, call('SubtensorModule.add_stake'))).toEqual({ payer: hotkey, paysTip: true });
  });

  test('inside of a batch or a proxy it is not the owner', () => {
    const weights = call('SubtensorModule.trigger_epoch', { netuid: 1 });
    expect(payer(hotkey, batch(weights)).payer).toBe(hotkey);
    expect(payer(hotkey, proxy(real, remark)).payer).toBe(hotkey);
  });

  test('an account that agreed to pay for its proxy pays, tip and all, two levels deep and no deeper', () => {
    RealPaysFee.insert(chain.state, real, stranger, null);
    expect(payer(stranger, proxy(real, remark))).toEqual({ payer: real, paysTip: true });
    expect(payer(hotkey, proxy(real, remark)).payer).toBe(hotkey);
    const nested = proxy(real, proxy(other, remark));
    expect(payer(stranger, nested).payer).toBe(real);
    RealPaysFee.insert(chain.state, other, real, null);
    expect(payer(stranger, nested).payer).toBe(other);
    RealPaysFee.insert(chain.state, coldkey, other, null);
    expect(payer(stranger, proxy(real, proxy(other, proxy(coldkey, remark)))).payer).toBe(other);
  });

  test('a batch of calls for one account is paid by it; of several, of none, or mixed, by the outer one', () => {
    RealPaysFee.insert(chain.state, real, stranger, null);
    RealPaysFee.insert(chain.state, other, real, null);
    RealPaysFee.insert(chain.state, coldkey, real, null);
    const of = (...calls: readonly Call[]) => payer(stranger, proxy(real, batch(...calls))).payer;
    expect(of(proxy(other, remark), proxy(other, remark))).toBe(other);
    expect(of(proxy(other, remark), proxy(coldkey, remark))).toBe(real);
    expect(of(proxy(other, remark), remark)).toBe(real);
    expect(of()).toBe(real);
  });

  test('real comes before owner', () => {
    RealPaysFee.insert(chain.state, real, hotkey, null);
    expect(payer(hotkey, proxy(real, remark)).payer).toBe(real);
  });
});
