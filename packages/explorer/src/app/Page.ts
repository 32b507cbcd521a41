import type { Component } from 'solid-js';

/** A page of the explorer. */
export interface Page {
  /** First part of its address: `network` is `#/network`. */
  readonly path: string;
  /** What it is called in the navigation and in the window. */
  readonly title: string;
  /** Whether it is drawn only when a chain is connected; `useSession()` answers it then. */
  readonly needsChain: boolean;
  /** Whether it stands in the navigation. */
  readonly isListed: boolean;
  /** What it shows; loaded when it is first opened. It reads the rest of its address from `place()`. */
  readonly View: Component;
}
