import { escapeHtml } from './escapeHtml.ts';

/** A chart with its words. */
export interface Figure {
  /** What it shows, as a statement or a noun. */
  readonly title: string;
  /** How to read it. */
  readonly caption?: string;
  /** Names and colours of what it shows. */
  readonly legend?: readonly LegendEntry[];
  /** The drawing. */
  readonly svg: string;
}

/** One name in a legend. */
export interface LegendEntry {
  /** The name. */
  readonly name: string;
  /** Its colour. */
  readonly color: string;
  /** Whether its line is dashed. */
  readonly dashed?: boolean;
}

/** A chart as HTML. */
export function figureHtml({ title, caption, legend, svg }: Figure): string {
  const captionHtml = caption === undefined ? '' : `<p class="caption">${escapeHtml(caption)}</p>`;
  return `<figure><figcaption>${escapeHtml(title)}</figcaption>${legendHtml(legend ?? [])}${svg}${captionHtml}</figure>`;
}

function legendHtml(legend: readonly LegendEntry[]): string {
  if (legend.length === 0) return '';
  const entries = legend.map(({ name, color, dashed }) => {
    const style = `border-top:3px ${dashed ? 'dashed' : 'solid'} ${color}`;
    return `<span class="key"><i style="${style}"></i>${escapeHtml(name)}</span>`;
  });
  return `<div class="legend">${entries.join('')}</div>`;
}
