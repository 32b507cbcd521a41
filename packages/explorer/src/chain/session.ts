import { TaokitError } from '@taokit/errors';
import { createEffect, createRoot, createSignal } from 'solid-js';
import type { ChainSession, ChainTarget } from './ChainSession.ts';

/** How far connecting is. */
export type ConnectionState =
  | { readonly type: 'none' }
  | { readonly type: 'connecting'; readonly step: string }
  | { readonly type: 'ready'; readonly session: ChainSession }
  | { readonly type: 'failed'; readonly error: unknown };

const [state, setState] = createSignal<ConnectionState>({ type: 'none' });
const [chosen, setChosen] = createSignal<ChainTarget>(targetOf(location.search));
let attempt = 0;

/** How far connecting is. */
export const connection = state;
/** The chain the reader chose; the devnet in the page when they chose none. */
export const target = chosen;

/** The connected chain; undefined while there is none. */
export function readySession(): ChainSession | undefined {
  const now = state();
  return now.type === 'ready' ? now.session : undefined;
}

/** The connected chain, for a page that is drawn only when there is one. */
export function useSession(): ChainSession {
  const session = readySession();
  if (session !== undefined) return session;
  throw new TaokitError('No chain is connected.', {
    code: 'explorer/no-chain',
    fix: 'Set needsChain of the page.',
  });
}

/** Connects to a chain in the place of the one that is connected; everything of the client is loaded only now. */
export async function connect(to: ChainTarget): Promise<void> {
  const mine = ++attempt;
  const before = state();
  setChosen(to);
  keepInAddress(to);
  const tell = (step: string) => mine === attempt && setState({ type: 'connecting', step });
  tell('Loading the client');
  if (before.type === 'ready') await before.session.close().catch(() => {});
  try {
    const { openSession } = await import('./openSession.ts');
    const session = await openSession(to, tell);
    if (mine === attempt) setState({ type: 'ready', session });
    else await session.close();
  } catch (error) {
    if (mine === attempt) setState({ type: 'failed', error });
  }
}

/** Connects unless a chain is connected, or about to be. */
export function connectOnce(): void {
  if (state().type === 'none') void connect(chosen());
}

/** The connected chain, waited for; one that is not connected yet, or failed to be, is connected. For what asks a chain only once. */
export function connected(): Promise<ChainSession> {
  if (state().type === 'failed') void connect(chosen());
  connectOnce();
  return new Promise((done, fail) =>
    createRoot((end) =>
      createEffect(() => {
        const now = state();
        if (now.type !== 'ready' && now.type !== 'failed') return;
        if (now.type === 'ready') done(now.session);
        else fail(now.error);
        end();
      }),
    ),
  );
}

/** `?endpoint=ws://…` before the hash names a chain. */
function targetOf(search: string): ChainTarget {
  const url = new URLSearchParams(search).get('endpoint');
  return url === null ? { kind: 'devnet' } : { kind: 'endpoint', url };
}

function keepInAddress(to: ChainTarget): void {
  const search = to.kind === 'endpoint' ? `?${new URLSearchParams({ endpoint: to.url })}` : '';
  if (search !== location.search)
    history.replaceState(null, '', `${location.pathname}${search}${location.hash}`);
}
