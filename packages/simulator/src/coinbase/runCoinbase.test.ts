import { readFileSync } from 'node:fs';
import { referenceEngine } from '@taokit/yuma/reference';
import { describe, expect, test } from 'vitest';
import { person } from '../../test/smallNetwork.ts';
import { createChainState } from '../state/createChainState.ts';
import type { Genesis } from '../state/Genesis.ts';
import type { SubnetState } from '../state/SubnetState.ts';
import { produceBlock } from '../system/produceBlock.ts';

interface Trajectory {
  readonly root_tao: string;
  readonly initial_total_issuance: string;
  readonly initial_tao_and_alpha_per_subnet: string;
  readonly moving_price_start_i96f32_bits: readonly string[];
  readonly points: readonly {
    readonly block: number;
    readonly total_issuance: string;
    readonly subnets: readonly (readonly string[])[];
  }[];
}

const file = new URL('../../../../vectors/dtao/coinbase_launch_trajectory.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Trajectory[] };
const LAST_BLOCK = 1_440;

describe('runCoinbase', () => {
  test.each(cases.map((given, at) => ({ given, at })))(
    "behaviour: block by block as the chain's own coinbase, case $at",
    ({ given }) => {
      const state = createChainState(launchGenesis(given));
      for (const point of given.points.filter(({ block }) => block <= LAST_BLOCK)) {
        while (state.blockNumber < point.block) produceBlock(state, referenceEngine, []);
        expect(state.totalIssuanceRao.toString()).toBe(point.total_issuance);
        const subnets = [...state.subnets.values()].slice(1);
        expect(subnets.map(columns)).toEqual(point.subnets);
      }
    },
  );
});

function launchGenesis(given: Trajectory): Genesis {
  const [root, reserve] = [person('root'), person('reserve')];
  const poolRao = BigInt(given.initial_tao_and_alpha_per_subnet);
  const rootRao = BigInt(given.root_tao);
  const starts = given.moving_price_start_i96f32_bits;
  const elsewhereRao = BigInt(given.initial_total_issuance) - rootRao - poolRao * BigInt(starts.length);
  return {
    name: 'launch',
    balances: [{ account: reserve.account, amountRao: elsewhereRao }],
    rootStakes: [{ hotkey: root.hotkey, coldkey: root.coldkey, amountRao: rootRao }],
    subnets: starts.map((bits, at) => ({
      netuid: at + 1,
      name: 'subnet',
      symbol: 'a',
      ownerColdkey: root.coldkey,
      ownerHotkey: person(`owner-${at}`).hotkey,
      movingPriceBits: BigInt(bits),
      pool: { taoRao: poolRao, alphaRao: poolRao },
      parameters: { tempo: 0 },
    })),
  };
}

function columns({ pool, pending, movingPriceBits }: SubnetState): string[] {
  return [
    pool.taoRao,
    pool.alphaInRao,
    pool.alphaOutRao,
    pending.emissionRao,
    pending.swappedRao,
    pending.rootDividendsRao,
    pending.ownerCutRao,
    movingPriceBits,
  ].map(String);
}
