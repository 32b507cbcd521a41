import { Show } from 'solid-js';
import { place } from '../../routing/router.ts';
import { BlockList } from './BlockList.tsx';
import { OneBlock } from './OneBlock.tsx';

/** Blocks, or one of them. */
export function BlocksPage() {
  return (
    <Show when={place().parts[1]} keyed fallback={<BlockList />}>
      {(block) => <OneBlock block={block} />}
    </Show>
  );
}
