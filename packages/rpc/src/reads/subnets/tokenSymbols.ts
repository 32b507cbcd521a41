import { defineRead } from '../Read.ts';
import { textOf } from '../shared/text.ts';

/** The symbols of the subnets' alpha (`TokenSymbol`), by subnet. */
export const tokenSymbols = defineRead({
  name: 'token_symbols',
  category: 'Subnets',
  summary: "The symbols of the subnets' alpha.",
  params: {},
  uses: ['SubtensorModule.TokenSymbol'],
  async read(view): Promise<ReadonlyMap<number, string>> {
    const entries = await view.entries('SubtensorModule', 'TokenSymbol');
    return new Map(
      entries.map(({ keys, value }) => [keys[0] as number, textOf(value)] as const).sort(([a], [b]) => a - b),
    );
  },
});
