import { Show } from 'solid-js';

/** What a drawing shows, and how to read it. */
export function FigureHead(props: {
  readonly title: string;
  readonly caption?: string | undefined;
  /** Whether only who does not see it is told. */
  readonly isUnseen?: boolean;
}) {
  return (
    <figcaption class={props.isUnseen ? 'unseen' : ''}>
      <h3>{props.title}</h3>
      <Show when={props.caption}>
        <p class="caption">{props.caption}</p>
      </Show>
    </figcaption>
  );
}
