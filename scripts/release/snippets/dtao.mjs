import { MAX_SUPPLY_RAO } from '@taokit/dtao';
import { computeSubnetLockCost } from '@taokit/dtao/subnets';

export function run() {
  const costRao = computeSubnetLockCost({
    lastLockRao: 653_020_000_000n,
    lastLockBlock: 9_210_610n,
    minLockRao: 1_000_000_000n,
    block: 9_217_810n,
    reductionIntervalBlocks: 115_200n,
    blockEmissionRao: 500_000_000n,
  });
  return { costRao: String(costRao), supplyRao: String(MAX_SUPPLY_RAO) };
}
