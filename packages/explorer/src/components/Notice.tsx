import { TaokitError } from '@taokit/errors';
import { type JSX, type ParentProps, Show } from 'solid-js';

/** Something to know, in a box. */
export function Notice(
  props: ParentProps<{
    readonly kind?: 'info' | 'good' | 'error';
    readonly title: string;
    readonly actions?: JSX.Element;
  }>,
) {
  return (
    <div class={`notice ${props.kind ?? 'info'}`} role={props.kind === 'error' ? 'alert' : 'status'}>
      <p class="notice-title">{props.title}</p>
      <Show when={props.children}>
        <div class="notice-text">{props.children}</div>
      </Show>
      <Show when={props.actions}>
        <div class="actions">{props.actions}</div>
      </Show>
    </div>
  );
}

/** An error, with how to fix it where that is known, and a way to try again. */
export function ErrorNotice(props: {
  readonly error: unknown;
  readonly title?: string;
  readonly onRetry?: () => void;
}) {
  const told = () => tellError(props.error);
  return (
    <Notice
      kind="error"
      title={props.title ?? told().message}
      actions={
        <Show when={props.onRetry}>
          {(retry) => (
            <button type="button" class="button" onClick={() => retry()()}>
              Try again
            </button>
          )}
        </Show>
      }
    >
      <Show when={props.title}>
        <p>{told().message}</p>
      </Show>
      <Show when={told().fix}>{(fix) => <p>{fix()}</p>}</Show>
      <Show when={told().code}>
        {(code) => (
          <p>
            <code>{code()}</code>
          </p>
        )}
      </Show>
    </Notice>
  );
}

function tellError(error: unknown): {
  readonly message: string;
  readonly fix?: string | undefined;
  readonly code?: string;
} {
  if (error instanceof TaokitError) return { message: error.shortMessage, fix: error.fix, code: error.code };
  return { message: error instanceof Error ? error.message : String(error) };
}
