import { intents, READS } from '@taokit/rpc';

export function run() {
  const stake = intents.addStake.parse({ hotkeySs58: ALICE, netuid: 1, amountTao: '1.5' });
  return { reads: Object.keys(READS).length, intents: Object.keys(intents).length, netuid: stake.netuid };
}

const ALICE = '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY';
