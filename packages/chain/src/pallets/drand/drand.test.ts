import { verifyPulse } from '@taokit/keys/timelock';
import { beforeEach, expect, test } from 'vitest';
import { asRoot, createTestChain, keyOf } from '../../../testing/index.ts';
import { type Chain, createBeacon, pulseTransaction } from '../../index.ts';
import { createState } from '../../state/createState.ts';
import { BeaconConfig, LastStoredRound, OldestStoredRound, Pulses } from './storage.ts';

let chain: Chain;
beforeEach(async () => {
  chain = await createTestChain();
});

const bring = (round: bigint, beacon = createBeacon()) =>
  pulseTransaction(chain.runtime.registry, keyOf('Alice'), chain.head.header.number, beacon.pulse(round));

test("verifyPulse: quicknet's round 1000", () => {
  const { public_key } = BeaconConfig.get(createState(chain.runtime.registry));
  const signature = Buffer.from(
    'b44679b9a59af2ec876b1a6b1ad52ea9b1615fc3982b19576350f93447cb1125e342b73a8dd2bacbe47e4b6b63ed5e39',
    'hex',
  );
  const pulse = { round: 1_000n, randomness: new Uint8Array(32), signature: new Uint8Array(signature) };
  expect(verifyPulse(public_key, pulse)).toBe(true);
  expect(verifyPulse(public_key, { ...pulse, round: 1_001n })).toBe(false);
});

test('write_pulse: rounds in order, from whoever brings them', () => {
  const { events, rejected } = chain.produceBlock({ transactions: [bring(7n), bring(8n), bring(8n)] });
  expect(rejected.map(({ refusal }) => refusal.refusal)).toEqual(['Invalid.Stale']);
  expect(events.filter(({ path }) => path === 'Drand.NewPulse').map(({ fields }) => fields)).toEqual([
    { rounds: [7n] },
    { rounds: [8n] },
  ]);
  expect([LastStoredRound, OldestStoredRound].map((item) => item.get(chain.state))).toEqual([8n, 7n]);
  expect(Pulses.get(chain.state, 8n)).toEqual(createBeacon().pulse(8n));
  expect(chain.validate(bring(9n))).toMatchObject({ ok: true, longevity: 3n, propagate: false });
});

test("write_pulse: another beacon's pulse is left out", () => {
  chain.produceBlock({ transactions: [bring(7n, createBeacon('other'))] });
  expect(LastStoredRound.get(chain.state)).toBe(0n);
});

test('rejected: a pulse whose bytes were changed', () => {
  const bytes = bring(7n);
  bytes[bytes.length - 1]! ^= 1;
  expect(chain.validate(bytes)).toMatchObject({ refusal: 'Invalid.BadProof' });
});

test('roundAt: every three seconds', () => {
  const beacon = createBeacon();
  expect([0, 1_692_803_367_000, 1_692_803_369_999, 1_692_803_370_000].map(beacon.roundAt)).toEqual([
    0n,
    1n,
    1n,
    2n,
  ]);
});

test('set_oldest_stored_round: kept, and told', () => {
  const { events } = asRoot(chain, {
    path: 'Drand.set_oldest_stored_round',
    arguments: { oldest_round: 5n },
  });
  expect(OldestStoredRound.get(chain.state)).toBe(5n);
  expect(events.find(({ path }) => path === 'Drand.SetOldestStoredRound')!.fields).toEqual([5n]);
});
