import type { YumaMode } from '@taokit/study';
import type { Playground } from '../Playground.ts';
import type { EngineNote, ModeAnswer } from './PlaygroundRun.ts';

/** What the page asks the worker for. Only the newest run counts. */
export type RunRequest =
  | { readonly kind: 'run'; readonly id: number; readonly playground: Playground }
  | { readonly kind: 'csv'; readonly id: number; readonly playground: Playground; readonly mode: YumaMode };

/** What the worker answers: an answer per mode, as each is ready. */
export type RunReply =
  | { readonly kind: 'engine'; readonly engine: EngineNote }
  | { readonly kind: 'mode'; readonly id: number; readonly answer: ModeAnswer }
  | { readonly kind: 'done'; readonly id: number; readonly elapsedMs: number }
  | { readonly kind: 'csv'; readonly id: number; readonly text: string }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** One end of a channel: a `Worker`, a worker's own scope, or a `MessagePort`. */
export interface RunPort {
  /** Sends a message. */
  postMessage(message: unknown): void;
  /** Called with every message. */
  onmessage: ((event: MessageEvent) => void) | null;
}
