import type { LineChart, PanelChart } from '@taokit/charts';
import type { Progress } from '@taokit/command-line';

/** A table, as text. The first column is aligned to the left, the others hold numbers. */
export interface StoryTable {
  /** What it shows. */
  readonly title: string;
  /** Heads of the columns. */
  readonly heads: readonly string[];
  /** Cells, row by row. */
  readonly rows: readonly (readonly string[])[];
  /** How to read it. */
  readonly caption?: string;
  /** After so many rows a new group begins. */
  readonly groupOf?: number;
}

/** A story as it is shown: on a terminal without the charts, on a page with them. */
export interface StoryView {
  /** Its title. */
  readonly title: string;
  /** What is computed, under which assumptions. */
  readonly lead: string;
  /** Its tables. */
  readonly tables: readonly StoryTable[];
  /** Its charts. */
  readonly charts: readonly LineChart[];
  /** Its small multiples. */
  readonly panels?: readonly PanelChart[];
}

/** A story that was told: exact data, and how it is shown. */
export interface ToldStory {
  /** The exact data: amounts in rao, fixed-point numbers in bits. */
  readonly data: unknown;
  /** How it is shown. */
  readonly view: StoryView;
}

/** What a story is told with. */
export interface StoryOptions {
  /** Days to simulate, where a story simulates days. */
  readonly days: number;
  /** Called now and then. */
  readonly onProgress: (progress: Progress) => void;
}
