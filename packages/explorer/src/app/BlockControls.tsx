import type { DevnetControls } from '@taokit/devnet';
import { createSignal, For, onCleanup } from 'solid-js';

/** How far one press goes. */
const STEPS = [1, 10, 100] as const;
/** Blocks come this often while they run, milliseconds: quick enough to see things move. */
const PACE_MS = 1_000;

/** Makes blocks of a devnet: some at once, or one after the other. */
export function BlockControls(props: { readonly controls: DevnetControls }) {
  const [isBusy, setBusy] = createSignal(false);
  const [isRunning, setRunning] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const make = async (count: number) => {
    setBusy(true);
    await props.controls.newBlock({ count }).finally(() => setBusy(false));
  };
  const run = async () => {
    await props.controls.newBlock();
    if (isRunning()) timer = setTimeout(() => void run(), PACE_MS);
  };
  const toggle = () => {
    setRunning((is) => !is);
    clearTimeout(timer);
    if (isRunning()) void run();
  };
  onCleanup(() => {
    setRunning(false);
    clearTimeout(timer);
  });
  return (
    <fieldset class="controls">
      <legend class="unseen">Make blocks</legend>
      <For each={STEPS}>
        {(count) => (
          <button type="button" class="button small" disabled={isBusy()} onClick={() => void make(count)}>
            +{count}
            <span class="unseen"> {count === 1 ? 'block' : 'blocks'}</span>
          </button>
        )}
      </For>
      <button type="button" class="button small" aria-pressed={isRunning()} onClick={toggle}>
        {isRunning() ? 'Pause' : 'Run'}
        <span class="unseen"> blocks, one a second</span>
      </button>
    </fieldset>
  );
}
