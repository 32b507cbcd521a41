/** What the page tells the worker of its devnet. */
export interface ToDevnet {
  /** Another client. */
  readonly type: 'connect';
  /** Where its messages go to and come from: JSON-RPC as text. */
  readonly port: MessagePort;
}

/** What the worker tells the page. */
export type FromDevnet =
  | { readonly type: 'step'; readonly step: string }
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly message: string };
