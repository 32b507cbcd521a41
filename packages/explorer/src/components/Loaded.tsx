import { type Accessor, type JSX, Show } from 'solid-js';
import type { Read } from '../chain/createRead.ts';
import { ErrorNotice } from './Notice.tsx';

/** Shows what is read: grey lines before the first answer, the error where there is none, and the content from then on. */
export function Loaded<T>(props: {
  readonly read: Read<T>;
  /** How many grey lines; about as many as the content will have. */
  readonly lines?: number;
  /** What is loaded, for who does not see the lines. */
  readonly what: string;
  readonly children: (value: Accessor<NonNullable<T>>) => JSX.Element;
}) {
  return (
    <Show
      when={props.read.value() as NonNullable<T> | undefined}
      fallback={
        <Show when={props.read.error()} fallback={<Skeleton lines={props.lines ?? 6} what={props.what} />}>
          {(error) => (
            <ErrorNotice
              error={error()}
              title={`${props.what} could not be read`}
              onRetry={() => props.read.again()}
            />
          )}
        </Show>
      }
    >
      {(value) => props.children(value)}
    </Show>
  );
}

/** Grey lines where something will be. */
export function Skeleton(props: { readonly lines: number; readonly what: string }) {
  return (
    <div class="skeleton" role="status">
      <span class="unseen">Loading: {props.what}</span>
      {Array.from({ length: props.lines }, (_, at) => (
        <i style={{ width: `${[92, 100, 84, 96, 70][at % 5]}%` }} />
      ))}
    </div>
  );
}
