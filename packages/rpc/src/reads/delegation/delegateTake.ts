import { createProportion, type Proportion } from '@taokit/types';
import { definePinnedRead } from '../Read.ts';
import { hotkey } from '../shared/params.ts';

/** What a hotkey keeps of what others earn with it, and what it may keep. */
export interface DelegateTake {
  /** What it keeps. */
  readonly take: Proportion;
  /** The least. */
  readonly min: Proportion;
  /** The most. */
  readonly max: Proportion;
}

/** What a hotkey keeps of what others earn with it (`Delegates`). */
export const delegateTake = definePinnedRead({
  name: 'delegate_take',
  category: 'Delegation',
  summary: 'What a hotkey keeps of what others earn with it, and what it may keep.',
  params: { hotkey },
  uses: ['SubtensorModule.Delegates', 'SubtensorModule.MinDelegateTake', 'SubtensorModule.MaxDelegateTake'],
  async read(view, { hotkey }): Promise<DelegateTake> {
    const [take, min, max] = await view.queryMany([
      ['SubtensorModule', 'Delegates', hotkey],
      ['SubtensorModule', 'MinDelegateTake'],
      ['SubtensorModule', 'MaxDelegateTake'],
    ]);
    return { take: createProportion(take), min: createProportion(min), max: createProportion(max) };
  },
});
