import { formatRaoAmount } from '@taokit/charts/theme';
import { Show } from 'solid-js';
import { exactRao } from './exactRao.ts';

/** An amount: rounded down to some decimals, aligned with others by its figures, exact where a pointer rests on it. */
export function Amount(props: {
  /** Rao of TAO, or of alpha; negative for what leaves. */
  readonly rao: bigint;
  /** Whose alpha it is; TAO when left out. */
  readonly netuid?: number | undefined;
  /** Decimals shown, 0 to 9; 4 when left out. */
  readonly decimals?: number;
  /** Whether a gain carries its plus. */
  readonly isChange?: boolean;
  /** Whether the unit stands in the head of the column instead. */
  readonly isBare?: boolean;
}) {
  const unit = () => unitOf(props.netuid);
  const sign = () => (props.isChange && props.rao > 0n ? '+' : '');
  return (
    <span class="amount" title={`${exactRao(props.rao)} ${unit()}`}>
      {sign()}
      {formatRaoAmount(props.rao, props.decimals ?? 4)}
      <Show when={!props.isBare}>
        <span class="unit"> {unit()}</span>
      </Show>
    </span>
  );
}

/** `TAO`, or `α7` for the alpha of subnet 7; on root alpha is TAO. */
function unitOf(netuid: number | undefined): string {
  return netuid === undefined || netuid === 0 ? 'TAO' : `α${netuid}`;
}
