import { lazy } from 'solid-js';
import type { Page } from './Page.ts';

/** Every page, in the order of the navigation. The first one is shown where the address names none. */
export const PAGES: readonly Page[] = [
  {
    path: 'network',
    title: 'Network',
    needsChain: true,
    isListed: true,
    View: lazy(() =>
      import('../pages/network/NetworkPage.tsx').then(({ NetworkPage }) => ({ default: NetworkPage })),
    ),
  },
  {
    path: 'subnet',
    title: 'Subnet',
    needsChain: true,
    isListed: false,
    View: lazy(() =>
      import('../pages/subnet/SubnetPage.tsx').then(({ SubnetPage }) => ({ default: SubnetPage })),
    ),
  },
  {
    path: 'account',
    title: 'Account',
    needsChain: true,
    isListed: true,
    View: lazy(() =>
      import('../pages/account/AccountPage.tsx').then(({ AccountPage }) => ({ default: AccountPage })),
    ),
  },
  {
    path: 'blocks',
    title: 'Blocks',
    needsChain: true,
    isListed: true,
    View: lazy(() =>
      import('../pages/blocks/BlocksPage.tsx').then(({ BlocksPage }) => ({ default: BlocksPage })),
    ),
  },
  {
    path: 'write',
    title: 'Write',
    needsChain: true,
    isListed: true,
    View: lazy(() =>
      import('../pages/write/WritePage.tsx').then(({ WritePage }) => ({ default: WritePage })),
    ),
  },
  {
    path: 'playground',
    title: 'Playground',
    needsChain: false,
    isListed: true,
    View: lazy(() =>
      import('../playground/PlaygroundPage.tsx').then(({ PlaygroundPage }) => ({ default: PlaygroundPage })),
    ),
  },
  {
    path: 'money',
    title: 'Money',
    needsChain: false,
    isListed: true,
    View: lazy(() => import('../money/MoneyPage.tsx').then(({ MoneyPage }) => ({ default: MoneyPage }))),
  },
];

/** The page of an address; undefined for one that there is not. */
export function pageAt(path: string | undefined): Page | undefined {
  return path === undefined ? PAGES[0] : PAGES.find((page) => page.path === path);
}
