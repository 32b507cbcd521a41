import { makeHtml } from '../components/makeHtml.ts';
import { numbersTable } from '../components/plainTable.ts';
import { scroller } from '../components/scroller.ts';
import type { Numbers } from '../figure/Numbers.ts';

/** The numbers of a figure, and what it is called. */
type Named = Numbers & { readonly label: string };

/** Makes the figures below an element answer. */
export function wire(root: ParentNode): void {
  for (const figure of root.querySelectorAll('figure')) {
    const numbers = numbersOf(figure);
    if (numbers === undefined) continue;
    fillTable(figure, numbers);
    wireSlider(figure, numbers);
  }
}

/** The numbers of a figure stand beside it as JSON. */
function numbersOf(figure: HTMLElement): Named | undefined {
  const script = figure.querySelector<HTMLScriptElement>('script[type="application/json"]');
  if (script === null) return undefined;
  return { ...(JSON.parse(script.textContent ?? '') as Numbers), label: script.dataset['label'] ?? '' };
}

function fillTable(figure: HTMLElement, numbers: Named): void {
  const details = figure.querySelector<HTMLDetailsElement>('details.numbers');
  details?.addEventListener('toggle', () => {
    if (details.open && details.children.length === 1) {
      const frame = scroller(
        makeHtml,
        { label: `Numbers of: ${numbers.label}`, isLow: true },
        numbersTable(makeHtml, numbers),
      );
      details.insertAdjacentHTML('beforeend', frame.html);
    }
    figure.classList.toggle('opened', details.open);
  });
}

/** The drawing that is shown: there is a wide and a narrow one. */
function shownIn(plot: HTMLElement): SVGSVGElement | undefined {
  return [...plot.querySelectorAll('svg')].find(({ clientWidth }) => clientWidth > 0);
}

/** From where to where the x axis goes in a drawing, once for each panel, as parts of its width. */
function spansOf(svg: SVGSVGElement | undefined): readonly (readonly [from: number, to: number])[] {
  const spans = svg?.dataset['spans']?.split(' ') ?? [];
  return spans.map((span) => span.split(',').map(Number) as [number, number]);
}

/** Vertical lines at a place, one per panel of the chart that is shown. */
function showCursor(plot: HTMLElement, at: number): void {
  for (const line of plot.querySelectorAll('.cursor')) line.remove();
  for (const [from, to] of spansOf(shownIn(plot))) {
    const line = document.createElement('i');
    line.className = 'cursor';
    line.style.left = `${(from + at * (to - from)) * 100}%`;
    plot.append(line);
  }
}

/** The place of the x axis, from 0 to 1, that a pointer is over. */
function placeUnder(plot: HTMLElement, clientX: number): number | undefined {
  const svg = shownIn(plot);
  if (svg === undefined) return undefined;
  const box = svg.getBoundingClientRect();
  const x = (clientX - box.left) / box.width;
  const span = spansOf(svg).find(([from, to]) => x >= from && x <= to);
  return span === undefined ? undefined : (x - span[0]) / (span[1] - span[0]);
}

function wireSlider(figure: HTMLElement, { head, rows, columns, at }: Named): void {
  const slider = figure.querySelector('input');
  const output = figure.querySelector('output');
  const plot = figure.querySelector<HTMLElement>('.plot');
  if (slider === null || output === null || plot === null || at === undefined) return;
  const values = [...figure.querySelectorAll('.legend b')];
  const show = () => {
    const i = Number(slider.value);
    const texts = columns.map(({ name, cells }) => `${name} ${cells[i]}`);
    const where = `${head} ${rows[i]}`;
    for (const [k, value] of values.entries()) value.textContent = columns[k]?.cells[i] ?? '';
    output.textContent = values.length === 0 ? `${where}: ${texts.join(' · ')}` : where;
    slider.setAttribute('aria-valuetext', `${where}: ${texts.join(', ')}`);
    showCursor(plot, at[i]!);
  };
  slider.addEventListener('input', show);
  slider.addEventListener('focus', show);
  plot.addEventListener('pointermove', ({ clientX }) => {
    const wanted = placeUnder(plot, clientX);
    if (wanted === undefined) return;
    const distances = at.map((place) => Math.abs(place - wanted));
    slider.value = String(distances.indexOf(Math.min(...distances)));
    show();
  });
}
