import { formatCount } from '@taokit/charts/theme';
import { Match, Switch } from 'solid-js';
import { connection } from '../chain/session.ts';

/** Which chain is shown, and its best block. */
export function ChainBar() {
  return (
    <div class="chain-bar" role="status">
      <Switch fallback={<span class="soft">No chain asked for yet</span>}>
        <Match when={connection().type === 'connecting' && (connection() as { step: string })}>
          {(now) => (
            <>
              <i class="dot busy" />
              {now().step}…
            </>
          )}
        </Match>
        <Match when={connection().type === 'failed'}>
          <i class="dot bad" />
          Not connected
        </Match>
        <Match when={session()}>
          {(now) => (
            <>
              <i class="dot good" />
              {now().name} · block {formatCount(now().head().number)}
            </>
          )}
        </Match>
      </Switch>
    </div>
  );
}

function session() {
  const now = connection();
  return now.type === 'ready' ? now.session : undefined;
}
