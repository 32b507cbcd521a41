import { describe, expect, test } from 'vitest';
import { createTestChain, keyOf, signTransaction, submit } from '../../../../testing/index.ts';
import { type Chain, developmentGenesis } from '../../../index.ts';
import { transactionCode } from './transactionCodes.ts';

const chainAt = (spec = 475) => createTestChain({ spec, genesis: developmentGenesis({ subnets: 2 }) });

/** Why a chain takes no transaction with a call, where it takes none: what its pool says, and what a block that gets it all the same. */
function refusals(chain: Chain, who: string, path: string, args: Readonly<Record<string, unknown>>) {
  const call = { path: path.includes('.') ? path : `SubtensorModule.${path}`, arguments: args };
  const bytes = signTransaction(chain, keyOf(who), call);
  const validity = chain.validate(bytes);
  const { rejected } = chain.produceBlock({ transactions: [bytes] });
  const said = [validity.ok ? undefined : validity.refusal, rejected[0]?.refusal.refusal];
  return { said, reason: rejected[0]?.refusal.reason };
}

const NO_BATCH = { netuids: [], commit_hashes: [] };
const AXON = {
  netuid: 1,
  version: 1,
  ip: 134_744_072n,
  port: 1,
  ip_type: 4,
  protocol: 0,
  placeholder1: 0,
  placeholder2: 0,
};
const PLAIN = { dests: [0], weights: [1], version_key: 0n };
const COMMITMENT = { info: { fields: [] } };
const WORK = {
  netuid: 1,
  work_block: 0n,
  nonce: 0n,
  work: new Uint8Array(32),
  hotkey: keyOf('Dave').publicKey,
};

describe('checkTransaction', () => {
  test.each([
    ['an empty batch', 'Alice', 'batch_commit_weights', NO_BATCH, 255, 'InvalidBatchLength'],
    ['a stranger’s axon', 'Dave', 'serve_axon', AXON, 10, 'HotKeyNotRegisteredInNetwork'],
    ['no port', 'Alice', 'serve_axon', { ...AXON, port: 0 }, 13, 'InvalidPort'],
    [
      'weights of a stranger',
      'Dave',
      'set_weights',
      { ...PLAIN, netuid: 1 },
      19,
      'HotKeyNotRegisteredInSubNet',
    ],
    [
      'plain weights where they are committed',
      'Bob',
      'set_weights',
      { ...PLAIN, netuid: 2 },
      255,
      'CommitRevealEnabled',
    ],
    [
      'too high a take',
      'Alice',
      'decrease_take',
      { hotkey: keyOf('Alice').publicKey, take: 20_000 },
      27,
      'DelegateTakeTooHigh',
    ],
    ['work of no seal', 'Dave', 'pow_register', WORK, 255, 'SubNetRegistrationDisabled'],
    [
      'a commitment nowhere',
      'Alice',
      'Commitments.set_commitment',
      { ...COMMITMENT, netuid: 9 },
      3,
      'SubnetNotExists',
    ],
    [
      'a commitment of a stranger',
      'Dave',
      'Commitments.set_commitment',
      { ...COMMITMENT, netuid: 1 },
      19,
      'HotKeyNotRegisteredInSubNet',
    ],
    [
      'no trades',
      'Alice',
      'swap_basket_many',
      { hotkey: keyOf('Alice').publicKey, legs: [] },
      255,
      'BasketSwapBatchEmpty',
    ],
  ] as const)('%s takes no room in a block', async (_, who, path, args, code, error) => {
    const { said, reason } = refusals(await chainAt(), who, path, args);
    expect(said).toEqual([`Invalid.Custom(${code})`, `Invalid.Custom(${code})`]);
    expect(reason).toContain(`SubtensorModule.${error}: `);
  });

  test('weights too soon after others', async () => {
    const chain = await chainAt();
    const weights = { ...PLAIN, netuid: 1 };
    submit(chain, keyOf('Alice'), { path: 'SubtensorModule.set_weights', arguments: weights });
    const { said, reason } = refusals(chain, 'Alice', 'set_weights', weights);
    expect(said).toEqual(['Invalid.Custom(6)', 'Invalid.Custom(6)']);
    expect(reason).toContain('SubtensorModule.SettingWeightsTooFast: ');
  });

  test('whoever announced a swap can do nothing else', async () => {
    const chain = await chainAt();
    const announce = { new_coldkey_hash: new Uint8Array(32) };
    submit(chain, keyOf('Eve'), { path: 'SubtensorModule.announce_coldkey_swap', arguments: announce });
    const remark = refusals(chain, 'Eve', 'System.remark', { remark: new Uint8Array() });
    expect(remark.said).toEqual(['Invalid.Custom(0)', 'Invalid.Custom(0)']);
  });

  test.each([
    ['an empty batch', 'Alice', 'batch_commit_weights', NO_BATCH, undefined],
    ['weights of a stranger', 'Dave', 'set_weights', { ...PLAIN, netuid: 1 }, undefined],
    ['plain weights where they are committed', 'Bob', 'set_weights', { ...PLAIN, netuid: 2 }, undefined],
    [
      'a commitment of a stranger',
      'Dave',
      'Commitments.set_commitment',
      { ...COMMITMENT, netuid: 1 },
      undefined,
    ],
    ['a stranger’s axon', 'Dave', 'serve_axon', AXON, 'Invalid.Custom(10)'],
  ] as const)('at 425: %s', async (_, who, path, args, refusal) => {
    expect(refusals(await chainAt(425), who, path, args).said).toEqual([refusal, refusal]);
  });

  test('what a batch holds is looked at when it runs, but for trades of funds', async () => {
    const chain = await chainAt();
    const batch = (type: string, value: object) => ({
      calls: [{ type: 'SubtensorModule', value: { type, value } }],
    });
    const { said } = refusals(chain, 'Dave', 'Utility.batch_all', batch('serve_axon', AXON));
    expect(said).toEqual([undefined, undefined]);
    const trade = { hotkey: keyOf('Dave').publicKey, legs: [] };
    const trades = refusals(chain, 'Dave', 'Utility.batch_all', batch('swap_basket_many', trade));
    expect(trades.said).toEqual(['Invalid.Custom(255)', 'Invalid.Custom(255)']);
  });
});

test('transactionCode: numbers as the runtime has them, 255 for every other error', () => {
  const names = [
    'ColdkeySwapAnnounced',
    'AmountTooLow',
    'InvalidRevealRound',
    'ColdkeySwapDisputed',
    'DelegateTakeTooHigh',
  ];
  expect(names.map((name) => transactionCode(`SubtensorModule.${name}`))).toEqual([0, 1, 15, 21, 27]);
  expect(transactionCode('SubtensorModule.InvalidBatchLength')).toBe(255);
});
