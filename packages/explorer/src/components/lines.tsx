import { ALARM_SERIES, type FormatName, formatNumber, lineStyleAt, SERIES } from '@taokit/charts/theme';

/** How a line is told from others. */
export interface LineStyle {
  /** Its colour, by its name in CSS: `series-0`. */
  readonly variable: string;
  /** Its dashes; none of a whole line. */
  readonly dash: string | undefined;
}

/** Colour and dash of a line by its place, among those who play fair or those who do not. */
export function lineStyleOf(index: number, isAlarm = false): LineStyle {
  const of = isAlarm ? ALARM_SERIES : SERIES;
  return {
    variable: `${isAlarm ? 'alarm' : 'series'}-${index % of.length}`,
    dash: lineStyleAt(of, index).dash,
  };
}

/** A piece of a line, for a legend. */
export function Swatch(props: { readonly style: LineStyle | undefined }) {
  return (
    <svg class="swatch" width="24" height="8" aria-hidden="true">
      <path
        d="M0 4H24"
        stroke={`var(--${props.style?.variable})`}
        stroke-width="2.5"
        stroke-dasharray={props.style?.dash}
      />
    </svg>
  );
}

/** A value of a line as text; a dash where there is none. */
export function lineValueText(value: number | null | undefined, format: FormatName): string {
  return value == null ? '–' : formatNumber(value, format);
}
