import { percentOrNone } from '../data/shares.ts';

/** A share of a whole as text with a bar behind: rows can be compared at a glance. */
export function ShareBar(props: {
  /** From 0 to 1. */
  readonly share: number;
  /** The greatest share beside it, which fills the bar; 1 when left out. */
  readonly most?: number;
  /** What is read; the share in percent when left out. */
  readonly text?: string;
}) {
  const width = () => `${Math.min(100, (100 * props.share) / (props.most || 1))}%`;
  return (
    <span class="share">
      <i style={{ width: width() }} aria-hidden="true" />
      <span>{props.text ?? percentOrNone(props.share)}</span>
    </span>
  );
}
