import { formatCount } from '@taokit/charts/theme';
import { createSignal, Match, Show, Switch } from 'solid-js';
import { connection, readySession } from '../chain/session.ts';
import { BlockControls } from './BlockControls.tsx';
import { ChainChooser } from './ChainChooser.tsx';

/** Which chain is shown, its best block, and what can be done with it. */
export function ChainBar() {
  const [isChoosing, setChoosing] = createSignal(false);
  return (
    <div class="chain-bar">
      <span class="chain-name" role="status">
        <Switch fallback={<>No chain is asked for yet</>}>
          <Match when={step()}>
            {(text) => (
              <>
                <i class="dot busy" />
                {text()}…
              </>
            )}
          </Match>
          <Match when={connection().type === 'failed'}>
            <i class="dot bad" />
            Not connected
          </Match>
          <Match when={readySession()}>
            {(now) => (
              <>
                <i class="dot good" />
                <span>
                  {now().name} · block <b>{formatCount(now().head().number)}</b>
                </span>
              </>
            )}
          </Match>
        </Switch>
      </span>
      <button
        type="button"
        class="link-button"
        aria-expanded={isChoosing()}
        onClick={() => setChoosing((is) => !is)}
      >
        {isChoosing() ? 'Close' : 'Another chain'}
      </button>
      <Show when={readySession()?.controls} keyed>
        {(controls) => <BlockControls controls={controls} />}
      </Show>
      <Show when={isChoosing()}>
        <ChainChooser onDone={() => setChoosing(false)} />
      </Show>
    </div>
  );
}

function step() {
  const now = connection();
  return now.type === 'connecting' ? now.step : undefined;
}
