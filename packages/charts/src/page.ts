import { escapeHtml } from './escapeHtml.ts';

/** One section of a page. */
export interface PageSection {
  /** Its title. */
  readonly title: string;
  /** A paragraph that introduces it. */
  readonly lead?: string;
  /** HTML: charts, tables. */
  readonly content: readonly string[];
}

/** A page in one file. */
export interface Page {
  /** Its title. */
  readonly title: string;
  /** A paragraph below the title. */
  readonly lead: string;
  /** Figures worth reading first. */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** Its sections. */
  readonly sections: readonly PageSection[];
  /** A last line. */
  readonly footer: string;
}

/** Builds a page that needs nothing but itself: no script, no request, light and dark as the reader prefers. */
export function page({ title, lead, facts, sections, footer }: Page): string {
  const factsHtml = facts.map(
    ({ name, value }) =>
      `<div class="fact"><b>${escapeHtml(value)}</b><span>${escapeHtml(name)}</span></div>`,
  );
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main>`,
    `<header><h1>${escapeHtml(title)}</h1><p class="lead">${escapeHtml(lead)}</p>`,
    `<div class="facts">${factsHtml.join('')}</div></header>`,
    ...sections.map(sectionHtml),
    `<footer>${escapeHtml(footer)}</footer></main></body></html>`,
    '',
  ].join('\n');
}

function sectionHtml({ title, lead, content }: PageSection): string {
  const leadHtml = lead === undefined ? '' : `<p class="lead">${escapeHtml(lead)}</p>`;
  return `<section><h2>${escapeHtml(title)}</h2>${leadHtml}<div class="grid">${content.join('\n')}</div></section>`;
}

const STYLE = `
:root{color-scheme:light dark;--ground:#f6f7f9;--card:#fff;--ink:#1b2430;--soft:#5d6978;--line:#e1e5ea;--alarm:#fdf0ef;--alarm-ink:#a12626}
@media (prefers-color-scheme:dark){:root{--ground:#11151b;--card:#1a2029;--ink:#e4e9f0;--soft:#98a4b3;--line:#2b3440;--alarm:#33201f;--alarm-ink:#f19a93}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
main{max-width:1240px;margin:0 auto;padding:40px 24px 64px}
h1{font-size:30px;line-height:1.2;margin:0 0 8px;letter-spacing:-.01em}
h2{font-size:21px;margin:48px 0 6px;letter-spacing:-.005em}
.lead{color:var(--soft);max-width:78ch;margin:0 0 18px}
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin-top:20px}
.fact{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:12px 16px}
.fact b{display:block;font-size:20px;font-variant-numeric:tabular-nums}
.fact span{color:var(--soft);font-size:13px}
.grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,520px),1fr));gap:16px}
figure,.table,.answer{margin:0;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:16px 18px}
.table{grid-column:1/-1;overflow-x:auto;padding:4px 8px}
figcaption{font-weight:600;margin-bottom:8px}
figure svg{width:100%;height:auto}
.caption{color:var(--soft);font-size:13px;margin:8px 0 0}
.legend{display:flex;flex-wrap:wrap;gap:2px 14px;font-size:12px;color:var(--soft);margin-bottom:6px}
.key{display:inline-flex;align-items:center;gap:6px}
.key i{display:inline-block;width:18px}
table{border-collapse:collapse;width:100%;font-size:13px}
caption{text-align:left;font-size:15px;font-weight:600;padding:8px 10px 4px}
th,td{text-align:left;padding:7px 6px;border-bottom:1px solid var(--line);white-space:nowrap}
th{color:var(--soft);font-weight:600}
td:last-child:not(.number){white-space:normal;min-width:150px}
tbody tr:last-child td{border-bottom:0}
.number{text-align:right;font-variant-numeric:tabular-nums}
tr.alarm td{background:var(--alarm);color:var(--alarm-ink)}
.answer h3{margin:0 0 6px;font-size:15px}
.answer p{margin:4px 0}
.answer q{font-style:italic}
footer{margin-top:48px;color:var(--soft);font-size:13px}
`.trim();
