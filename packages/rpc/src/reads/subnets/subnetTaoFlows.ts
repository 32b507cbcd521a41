import { defineRead } from '../Read.ts';
import { type FixedPoint, fixedPoint } from '../shared/fixedPoint.ts';

/** How TAO flows into a subnet. */
export interface TaoFlow {
  /** The subnet. */
  readonly netuid: number;
  /** The smoothed flow, rao a block; below zero it flows out. */
  readonly raoPerBlock: FixedPoint;
  /** When it was last computed. */
  readonly block: number;
}

/** The smoothed flow of TAO into every subnet (`SubnetEmaTaoFlow`); subnets without one are left out. */
export const subnetTaoFlows = defineRead({
  name: 'subnet_tao_flows',
  category: 'Subnets',
  summary: 'The smoothed flow of TAO into every subnet.',
  params: {},
  uses: ['SubtensorModule.SubnetEmaTaoFlow'],
  async read(view): Promise<ReadonlyMap<number, TaoFlow>> {
    const entries = await view.entries('SubtensorModule', 'SubnetEmaTaoFlow');
    return new Map(
      entries
        .map(({ keys, value: [block, flow] }): TaoFlow => {
          return { netuid: keys[0] as number, raoPerBlock: fixedPoint(flow, 64), block: Number(block) };
        })
        .sort((a, b) => a.netuid - b.netuid)
        .map((flow) => [flow.netuid, flow]),
    );
  },
});
