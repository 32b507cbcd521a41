import { figureHead, type Numbers, numbersTable, scroller, slider, swatch } from '@taokit/charts/components';
import {
  type FormatName,
  formatNumber,
  type NamedLine,
  namedLineAt,
  numberOrNone,
} from '@taokit/charts/theme';
import { createEffect, createMemo, For, type JSX, on, Show } from 'solid-js';
import type uPlot from 'uplot';
import { createPlot } from './createPlot.ts';
import { makeElement } from './makeElement.ts';
import { plotOptions } from './plotOptions.ts';
import '../style/panels.css';

/** One of several drawings side by side. */
export interface Panel {
  /** What it shows. */
  readonly title: string;
  /** Values by line, in the order of the names; none of a panel that has nothing to show. */
  readonly lines: readonly (readonly (number | null)[])[] | undefined;
  /** What stands there in the place of lines. */
  readonly note?: JSX.Element;
}

/** The same lines in several panels. */
export interface PanelsProps {
  /** What they show. */
  readonly title: string;
  /** How to read it. */
  readonly caption?: string;
  /** Whether the title is shown; true when left out. What stands around it may show it already. */
  readonly isTitled?: boolean;
  /** What the x axis is. */
  readonly xLabel: string;
  /** Where the values stand, ascending. */
  readonly x: readonly number[];
  /** Names of the lines, the same in every panel. */
  readonly names: readonly string[];
  /** The panels. */
  readonly panels: readonly Panel[];
  /** How values are written. */
  readonly format: FormatName;
  /** Which place is read. */
  readonly at: number;
  /** Told when another place is to be read. */
  readonly onAt: (at: number) => void;
}

const HEIGHT = 168;

/** Panels with one scale and one cursor, the values under it as a table. */
export function Panels(props: PanelsProps) {
  const last = () => Math.max(0, props.x.length - 1);
  const at = () => Math.min(props.at, last());
  const styles = createMemo(() => props.names.map((_, index) => namedLineAt(index)));
  const most = createMemo(() =>
    props.panels
      .flatMap(({ lines = [] }) => lines)
      .reduce((top, line) => line.reduce<number>(larger, top), 0),
  );
  /** As many lines as names, as long as the axis: what is computed comes later than what it is about. */
  const fitted = (lines: readonly (readonly (number | null)[])[]) =>
    props.names.map((_, line) => props.x.map((_, place) => lines[line]?.[place] ?? null));
  const placeText = () => `${props.xLabel} ${formatNumber(props.x[at()] ?? 0, 'count')}`;
  return (
    <figure class="figure panels">
      {figureHead(makeElement, {
        title: () => props.title,
        caption: () => props.caption,
        isUnseen: props.isTitled === false,
      })}
      <div class="panel-row" style={{ '--panels': props.panels.length }}>
        <For each={props.panels}>
          {(panel, index) => (
            <div class="panel">
              <h4>{panel.title}</h4>
              <Show when={panel.lines} fallback={<p class="panel-note">{panel.note}</p>}>
                <PanelPlot
                  label={`${props.title}, ${panel.title}`}
                  {...props}
                  lines={fitted(props.panels[index()]?.lines ?? [])}
                  styles={styles()}
                  most={most()}
                  at={at()}
                />
              </Show>
            </div>
          )}
        </For>
      </div>
      {slider(makeElement, {
        title: () => props.title,
        by: () => props.xLabel,
        last,
        at,
        place: placeText,
        said: placeText,
        onAt: (to) => props.onAt(to),
      })}
      <PanelValues {...props} at={at()} styles={styles()} />
    </figure>
  );
}

function larger(most: number, value: number | null): number {
  return value !== null && value > most ? value : most;
}

/** The values of all lines at one place, a column per panel: the legend, too. */
function PanelValues(props: PanelsProps & { readonly styles: readonly NamedLine[] }) {
  const numbers = (): Numbers => ({
    head: `${props.xLabel} ${formatNumber(props.x[props.at] ?? 0, 'count')}`,
    rows: props.names,
    columns: props.panels.map(({ title, lines }) => ({
      name: title,
      cells: props.names.map((_, line) => numberOrNone(lines?.[line]?.[props.at], props.format)),
    })),
  });
  const mark = (line: number) => swatch(makeElement, props.styles[line]!);
  return scroller(makeElement, { label: () => `Values of: ${props.title}`, isLow: true }, () =>
    numbersTable(makeElement, numbers(), { kind: 'panel-values', mark }),
  );
}

interface PanelPlotProps {
  readonly label: string;
  readonly x: readonly number[];
  readonly lines: readonly (readonly (number | null)[])[];
  readonly styles: readonly NamedLine[];
  readonly format: FormatName;
  readonly most: number;
  readonly at: number;
  readonly onAt: (at: number) => void;
}

/** One drawing, with a cursor at the place that is read. */
function PanelPlot(props: PanelPlotProps) {
  let host: HTMLDivElement | undefined;
  const mark = (plot: uPlot | undefined) => {
    const x = props.x[props.at];
    if (plot === undefined || x === undefined) return;
    plot.setCursor({ left: plot.valToPos(x, 'x'), top: 0 }, false);
  };
  const plot = createPlot(() => host!, {
    height: () => HEIGHT,
    kind: () => `${props.styles.length} ${props.format}`,
    data: () => [props.x, ...props.lines] as unknown as uPlot.AlignedData,
    scale: () => props.most,
    optionsOf: (width) => optionsOf(props, width),
    onDrawn: mark,
  });
  createEffect(
    on(
      () => props.at,
      () => mark(plot()),
    ),
  );
  return (
    <div ref={host} class="plot" role="img" aria-label={props.label} style={{ height: `${HEIGHT}px` }} />
  );
}

function optionsOf(props: PanelPlotProps, width: number): uPlot.Options {
  const options = plotOptions({
    width,
    height: HEIGHT,
    styles: props.styles,
    format: props.format,
    // Only what the pointer does moves the place that is read; uPlot tells of other moves, too.
    onCursor: ({ cursor: { event, idx } }) => event != null && idx != null && props.onAt(idx),
  });
  // From nothing to the most of all panels, so that they can be compared.
  const y = { range: (): [number, number] => [0, props.most * 1.06 || 1] };
  return { ...options, scales: { ...options.scales, y } };
}
