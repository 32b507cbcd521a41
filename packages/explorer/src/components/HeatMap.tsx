import { figureHead, heatScale, heatStepOf } from '@taokit/charts/components';
import { HEAT } from '@taokit/charts/theme';
import { createEffect, createMemo, createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { colorNow, paintedAt } from '../app/theme.ts';
import { makeElement } from './makeElement.ts';
import { scaleEndOf } from './scaleEndOf.ts';

/** A cell. */
export interface Cell {
  /** Which row. */
  readonly row: number;
  /** Which column. */
  readonly column: number;
}

/** A matrix drawn on a canvas, as large as 256 by 256. */
export interface HeatMapProps {
  /** What it shows. */
  readonly title: string;
  /** How to read it. */
  readonly caption?: string;
  /** What rows are. */
  readonly rowLabel: string;
  /** What columns are. */
  readonly columnLabel: string;
  /** Names of the rows. */
  readonly rows: readonly string[];
  /** Names of the columns. */
  readonly columns: readonly string[];
  /** Values, row by row; 0 is nothing. A new array is drawn anew. */
  readonly values: readonly ArrayLike<number>[];
  /** A value as it is read. */
  readonly format: (value: number) => string;
  /** Height of a row in pixels; as high as cells are wide when left out, from 3 to 22. */
  readonly rowPx?: number;
  /** What else is said of the cell that was chosen. */
  readonly note?: (cell: Cell) => JSX.Element;
}

/** A heat map on a canvas: the pointer or arrow keys choose a cell, whose value stands below and is told. */
export function HeatMap(props: HeatMapProps) {
  let host: HTMLDivElement | undefined;
  let canvas: HTMLCanvasElement | undefined;
  const [width, setWidth] = createSignal(0);
  const [cell, setCell] = createSignal<Cell>();
  const most = createMemo(() => scaleEndOf(props.values));
  const isOver = () => props.values.some((row) => Array.from(row).some((value) => value > most()));
  const columnPx = () => Math.max(2, Math.min(36, width() / Math.max(1, props.columns.length)));
  const rowPx = () => props.rowPx ?? Math.max(3, Math.min(22, columnPx()));
  const size = () => ({ width: columnPx() * props.columns.length, height: rowPx() * props.rows.length });
  const watcher = new ResizeObserver(([entry]) => setWidth(entry!.contentRect.width));
  onMount(() => watcher.observe(host!));
  onCleanup(() => watcher.disconnect());
  createEffect(() => {
    paintedAt();
    if (width() > 0)
      paint(canvas!, { ...size(), columnPx: columnPx(), rowPx: rowPx(), values: props.values, most: most() });
  });
  const choose = (row: number, column: number) =>
    setCell({ row: clamp(row, props.rows.length), column: clamp(column, props.columns.length) });
  const onPointer = (event: PointerEvent) => {
    const box = canvas!.getBoundingClientRect();
    choose(
      Math.floor((event.clientY - box.top) / rowPx()),
      Math.floor((event.clientX - box.left) / columnPx()),
    );
  };
  const onKey = (event: KeyboardEvent) => {
    const { row, column } = cell() ?? { row: 0, column: -1 };
    const step = event.shiftKey ? 10 : 1;
    const to = { ArrowUp: [-step, 0], ArrowDown: [step, 0], ArrowLeft: [0, -step], ArrowRight: [0, step] }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    choose(row + to[0]!, column + to[1]!);
  };
  const said = () => {
    const at = cell();
    if (at === undefined) return '';
    const value = props.values[at.row]?.[at.column] ?? 0;
    return `${props.rowLabel} ${props.rows[at.row]} → ${props.columnLabel} ${props.columns[at.column]}: ${value === 0 ? 'nothing' : props.format(value)}`;
  };
  return (
    <figure class="figure">
      {figureHead(makeElement, { title: () => props.title, caption: () => props.caption })}
      <div class="heat-host" ref={host}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing whose cells are told below */}
        <div
          class="heat-frame"
          role="group"
          tabIndex={0}
          onKeyDown={onKey}
          aria-label={`${props.title}: ${props.rows.length} rows, ${props.columns.length} columns; arrow keys read cells`}
          style={{ width: `${size().width}px`, height: `${size().height}px` }}
        >
          <canvas ref={canvas} onPointerMove={onPointer} onPointerDown={onPointer} />
          <Show when={cell()}>
            {(at) => (
              <i
                class="heat-cursor"
                style={{
                  left: `${at().column * columnPx()}px`,
                  top: `${at().row * rowPx()}px`,
                  width: `${columnPx()}px`,
                  height: `${rowPx()}px`,
                }}
              />
            )}
          </Show>
        </div>
      </div>
      <div class="heat-foot">
        <output aria-live="polite">
          {said() || `${props.rowLabel} by row, ${props.columnLabel} by column`}
        </output>
        {heatScale(makeElement, { most, isOver, format: (value) => props.format(value) })}
      </div>
      <Show when={cell()}>{(at) => props.note?.(at())}</Show>
    </figure>
  );
}

interface Painting {
  readonly width: number;
  readonly height: number;
  readonly columnPx: number;
  readonly rowPx: number;
  readonly values: readonly ArrayLike<number>[];
  readonly most: number;
}

function paint(canvas: HTMLCanvasElement, { width, height, columnPx, rowPx, values, most }: Painting): void {
  const scale = devicePixelRatio;
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  const context = canvas.getContext('2d')!;
  context.scale(scale, scale);
  const colors = HEAT.map((_, index) => colorNow(`heat-${index}`));
  context.fillStyle = colors[0]!;
  context.fillRect(0, 0, width, height);
  const gap = Math.min(columnPx, rowPx) > 8 ? 1 : 0;
  for (const [row, line] of values.entries())
    for (let column = 0; column < line.length; column++) {
      const step = heatStepOf(line[column]!, most);
      if (step === 0) continue;
      context.fillStyle = colors[step]!;
      context.fillRect(column * columnPx, row * rowPx, columnPx - gap, rowPx - gap);
    }
}

function clamp(value: number, count: number): number {
  return Math.max(0, Math.min(count - 1, value));
}
