import { type Alpha, alphaFromRao } from '@taokit/types';
import { defineRead } from '../Read.ts';
import { type FixedPoint, fixedPoint } from '../shared/fixedPoint.ts';
import { hotkey, netuid } from '../shared/params.ts';

/** How much locked stake speaks for a hotkey. */
export interface HotkeyConviction {
  /** Rounded down to whole rao of alpha. */
  readonly conviction: Alpha;
  /** Exact, in rao of alpha. */
  readonly convictionRao: FixedPoint;
}

/** How much locked stake speaks for a hotkey on a subnet now. */
export const hotkeyConviction = defineRead({
  name: 'hotkey_conviction',
  category: 'Locks & conviction',
  summary: 'How much locked stake speaks for a hotkey on a subnet now.',
  params: { hotkey, netuid },
  uses: ['StakeInfoRuntimeApi.get_hotkey_conviction'],
  sinceSpec: 411,
  async read(view, { hotkey, netuid }): Promise<HotkeyConviction> {
    const conviction = await view.call('StakeInfoRuntimeApi', 'get_hotkey_conviction', hotkey, netuid);
    return {
      conviction: alphaFromRao(netuid, conviction.bits >> 64n),
      convictionRao: fixedPoint(conviction, 64),
    };
  },
});
