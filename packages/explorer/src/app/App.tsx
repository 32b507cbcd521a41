import { schemeButton, topBar } from '@taokit/charts/components';
import { createEffect, ErrorBoundary, Match, Show, Suspense, Switch } from 'solid-js';
import { connect, connection, connectOnce, readySession, target } from '../chain/session.ts';
import { ErrorNotice, makeElement, Notice, Skeleton } from '../components/index.ts';
import { hrefOf } from '../routing/place.ts';
import { place } from '../routing/router.ts';
import { afterFirstPaint } from './afterFirstPaint.ts';
import { ChainBar } from './ChainBar.tsx';
import type { Page } from './Page.ts';
import { PAGES, pageAt } from './pages.ts';
import { chooseScheme, scheme } from './theme.ts';

/** The frame of every page: where one can go, which chain is shown, and the page. */
export function App() {
  const page = () => pageAt(place().parts[0]);
  createEffect(() => {
    document.title = page() === undefined ? 'taokit explorer' : `${page()!.title} · taokit explorer`;
  });
  return (
    <>
      <button type="button" class="skip" onClick={skipToContent}>
        To the content
      </button>
      {topBar(makeElement, {
        name: 'explorer',
        home: hrefOf(['network']),
        label: 'Pages',
        links: PAGES.filter(({ isListed }) => isListed).map(({ path, title }) => ({
          href: hrefOf([path]),
          title,
          isCurrent: () => page()?.path === path,
        })),
        end: schemeButton(makeElement, scheme, chooseScheme),
        below: <ChainBar />,
      })}
      <main id="content" tabIndex={-1}>
        <Show when={page()} fallback={<Lost />} keyed>
          {(page) => <PageFrame page={page} />}
        </Show>
      </main>
    </>
  );
}

function PageFrame(props: { readonly page: Page }) {
  return (
    <ErrorBoundary
      fallback={(error, reset) => <ErrorNotice error={error} title="This page failed" onRetry={reset} />}
    >
      <Suspense fallback={<Skeleton lines={10} what={props.page.title} />}>
        <Show when={!props.page.needsChain} fallback={<WithChain page={props.page} />}>
          <props.page.View />
        </Show>
      </Suspense>
    </ErrorBoundary>
  );
}

/** A page that is drawn when a chain is connected, which is asked for only now, after the first paint. */
function WithChain(props: { readonly page: Page }) {
  afterFirstPaint(connectOnce);
  return (
    <Switch fallback={<Skeleton lines={10} what="a chain" />}>
      <Match when={readySession()} keyed>
        <props.page.View />
      </Match>
      <Match when={failure()} keyed>
        {(error) => (
          <ErrorNotice error={error} title="No chain is connected" onRetry={() => void connect(target())} />
        )}
      </Match>
    </Switch>
  );
}

function failure() {
  const now = connection();
  return now.type === 'failed' ? now.error : undefined;
}

function Lost() {
  return (
    <Notice title="There is no such page">
      <a href={hrefOf(['network'])}>To the network</a>
    </Notice>
  );
}

/** A link would change the address, which is the router's. */
function skipToContent() {
  document.getElementById('content')?.focus();
}
