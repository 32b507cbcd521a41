import { type FormatName, formatNumber } from '@taokit/charts/theme';
import { createEffect, createMemo, For, type JSX, on, Show } from 'solid-js';
import type uPlot from 'uplot';
import { createPlot } from './createPlot.ts';
import { FigureHead } from './FigureHead.tsx';
import { type LineStyle, lineStyleOf, lineValueText, Swatch } from './lines.tsx';
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
  const styles = createMemo(() => props.names.map((_, index) => lineStyleOf(index)));
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
      <FigureHead title={props.title} caption={props.caption} isUnseen={props.isTitled === false} />
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
      <div class="reader">
        <input
          type="range"
          min="0"
          max={last()}
          value={at()}
          aria-label={`${props.title}: values by ${props.xLabel}`}
          aria-valuetext={placeText()}
          onInput={({ currentTarget }) => props.onAt(currentTarget.valueAsNumber)}
        />
        <output>{placeText()}</output>
      </div>
      <PanelValues {...props} at={at()} styles={styles()} />
    </figure>
  );
}

function larger(most: number, value: number | null): number {
  return value !== null && value > most ? value : most;
}

/** The values of all lines at one place, a column per panel: the legend, too. */
function PanelValues(props: PanelsProps & { readonly styles: readonly LineStyle[] }) {
  const text = (panel: Panel, line: number) => lineValueText(panel.lines?.[line]?.[props.at], props.format);
  return (
    <section class="table-scroll low" tabIndex={0} aria-label={`Values of: ${props.title}`}>
      <table class="panel-values">
        <thead>
          <tr>
            <th scope="col">
              {props.xLabel} {formatNumber(props.x[props.at] ?? 0, 'count')}
            </th>
            <For each={props.panels}>
              {({ title }) => (
                <th scope="col" class="number">
                  {title}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.names}>
            {(name, line) => (
              <tr>
                <th scope="row">
                  <Swatch style={props.styles[line()]} /> {name}
                </th>
                <For each={props.panels}>{(panel) => <td class="number">{text(panel, line())}</td>}</For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}

interface PanelPlotProps {
  readonly label: string;
  readonly x: readonly number[];
  readonly lines: readonly (readonly (number | null)[])[];
  readonly styles: readonly LineStyle[];
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
