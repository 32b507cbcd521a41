import { heatStyle } from '../charts/heatmap.ts';
import { themeStyle } from '../theme/themeStyle.ts';

/** Everything a page looks like. */
export function pageStyle(): string {
  const rules = `${BASE}${HEADER}${CONTENTS}${CARDS}${FIGURES}${TABLES}${PARTS}`;
  return `${themeStyle()}${rules.replaceAll(/\n\s*/g, '')}${heatStyle()}`;
}

const BASE = `
*{box-sizing:border-box}
html{scroll-padding-top:16px}
body{margin:0 auto;max-width:1280px;padding:0 clamp(14px,3vw,40px) 64px;background:var(--page);color:var(--ink);
font:var(--text-body)/1.55 var(--font-sans);-webkit-text-size-adjust:100%}
h1,h2,h3,p,ol,ul,dl,dd,figure{margin:0;padding:0}
ol,ul{list-style:none}
a{color:var(--link);text-underline-offset:3px;text-decoration-thickness:1px}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}
.skip,.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{position:static;width:auto;height:auto;clip-path:none;display:inline-block;padding:8px}
.lead{color:var(--soft);max-width:74ch;text-wrap:pretty}
.number{text-align:right;font-variant-numeric:tabular-nums}
footer{margin-top:56px;padding-top:16px;border-top:1px solid var(--line);color:var(--soft);font-size:var(--text-small);max-width:90ch}
`;

const HEADER = `
header{padding:clamp(32px,6vw,72px) 0 8px}
h1{font-size:clamp(28px,4.2vw,46px);line-height:1.08;letter-spacing:-.025em;font-weight:700;max-width:24ch;text-wrap:balance}
header .lead{margin-top:14px;font-size:clamp(15px,1.4vw,18px)}
.facts{display:flex;flex-wrap:wrap;gap:14px 0;margin-top:28px}
.facts div{display:flex;flex-direction:column-reverse;padding:0 26px;border-left:1px solid var(--line)}
.facts div:first-child{padding-left:0;border-left:0}
.facts dd{font-size:var(--text-fact);line-height:1.2;font-weight:650;letter-spacing:-.015em;font-variant-numeric:tabular-nums}
.facts dt{color:var(--soft);font-size:var(--text-small)}
@media(max-width:560px){.facts{display:grid;grid-template-columns:1fr 1fr;gap:14px 18px}.facts div{padding:0 0 0 12px}.facts div:first-child{padding-left:12px;border-left:1px solid var(--line)}.facts dd{font-size:20px}}
`;

const CONTENTS = `
nav{margin-top:28px;padding:14px 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
nav>ol{display:flex;flex-wrap:wrap;gap:6px 24px}
nav a{display:inline-block;padding:2px 0;text-decoration:none;font-weight:550}
nav a:hover{text-decoration:underline}
nav li:has(ol){flex-basis:100%}
nav ol ol{columns:300px;column-gap:24px;margin-top:4px}
nav ol ol a{font-weight:400;font-size:14px}
`;

const CARDS = `
section{margin-top:56px}
h2{font-size:clamp(21px,2.2vw,27px);line-height:1.2;letter-spacing:-.015em;font-weight:680;margin-bottom:6px}
h3{font-size:var(--text-figure);line-height:1.35;font-weight:650;letter-spacing:-.005em}
.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,480px),1fr));gap:16px;margin-top:18px}
figure,.table,.answer{display:flex;flex-direction:column;min-width:0;background:var(--card);border:1px solid var(--line);border-radius:12px;padding:18px 20px 14px}
.table.wide{grid-column:1/-1}
.caption{color:var(--soft);font-size:var(--text-table);line-height:1.45;margin-top:2px;text-wrap:pretty}
.answer{gap:6px;font-size:14px}
.answer dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 14px}
.answer dt{color:var(--soft)}
.answer dd{overflow-wrap:anywhere}
.words{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,340px),1fr));gap:14px 32px;margin-top:14px}
.words dt{font-weight:650}
.words dd{color:var(--soft)}
@media(max-width:560px){figure,.table,.answer{padding:14px 14px 10px}}
`;

const FIGURES = `
.legend{display:flex;flex-wrap:wrap;gap:3px 18px;margin-top:10px;font-size:var(--text-small);color:var(--soft)}
.legend li{display:flex;align-items:center;gap:7px}
.legend b{color:var(--ink);font-weight:600;font-variant-numeric:tabular-nums}
.swatch{flex:none}
.plot{position:relative;margin-top:8px;container-type:inline-size}
.plot svg{display:block;width:100%;height:auto;overflow:visible;font:12px var(--font-sans);white-space:pre}
.plot .narrow{display:none}
@container(max-width:430px){.plot .wide{display:none}.plot .narrow{display:block}}
.cursor{position:absolute;top:22px;bottom:36px;width:1px;background:var(--ink);opacity:.55;pointer-events:none}
.reader{display:flex;flex-wrap:wrap;align-items:center;gap:2px 12px;margin-top:4px}
.reader input{flex:1 1 160px;min-width:0;max-width:320px;height:24px;margin:0;accent-color:var(--link)}
.reader output{flex:1 1 200px;font-size:var(--text-small);color:var(--soft);font-variant-numeric:tabular-nums}
.numbers{margin-top:auto;padding-top:4px}
.numbers summary{display:inline-block;cursor:pointer;font-size:var(--text-small);color:var(--link);padding:3px 0}
.numbers summary::before{content:"+ ";font-weight:700}
.numbers[open] summary::before{content:"– "}
.numbers .scroll{max-height:320px;overflow:auto;margin-top:4px}
@media(min-width:1000px){.grid>figure.opened{grid-column:1/-1;display:grid;grid-template-columns:minmax(0,560px) minmax(0,1fr);grid-template-rows:repeat(4,auto) 1fr;gap:0 32px}
.opened>*{grid-column:1}.opened>.numbers{grid-column:2;grid-row:1/span 5;margin:0;padding:0}
.grid>figure:has(.plot):not(.opened):not(:has(+figure,+.table:not(.wide))):nth-child(odd){grid-column:1/-1;display:grid;grid-template-columns:minmax(0,620px) minmax(0,1fr);grid-template-rows:repeat(3,auto) 1fr;gap:0 36px}
.grid>figure:not(.opened):not(:has(+figure,+.table:not(.wide))):nth-child(odd)>.plot{grid-column:1;grid-row:1/span 4;margin:0}
.grid>figure:has(.plot):not(.opened):not(:has(+figure,+.table:not(.wide))):nth-child(odd)>:not(.plot){grid-column:2}}
.splits p{font-size:var(--text-small);color:var(--soft);margin-top:10px}
.split{display:flex;gap:2px;height:26px;margin-top:3px;border-radius:5px;overflow:hidden}
.split i{flex-basis:0}
.square{display:inline-block;width:11px;height:11px;border-radius:3px;margin-right:8px}
figure>.splits+.scroll{margin-top:12px}
`;

const TABLES = `
.scroll{overflow-x:auto;overscroll-behavior-x:contain}
.table .scroll,figure>.scroll{margin:8px -4px 0;padding:0 4px}
table{border-collapse:separate;border-spacing:0;width:100%;font-size:var(--text-table)}
th,td{text-align:left;padding:7px 8px;border-bottom:1px solid var(--line);white-space:nowrap;font-weight:400}
thead th{color:var(--soft);font-weight:550;vertical-align:bottom;line-height:1.25}
thead th.number{white-space:normal}
thead th.number,tbody .number{text-align:right}
tbody th{font-weight:550}
tbody tr:last-child>*{border-bottom:0}
tr>:first-child{position:sticky;left:0;background:var(--card);padding-left:4px;z-index:1}
.numbers thead th{position:sticky;top:0;background:var(--card);z-index:2}
.numbers thead th:first-child{z-index:3}
td.text,th.text{white-space:normal;min-width:270px;line-height:1.35}
@media(max-width:560px){td.text{white-space:nowrap}}
tr.alarm>*{background:var(--alarmCard);color:var(--alarmInk)}
tr.group:not(:first-child)>*{border-top:2px solid var(--soft)}
.mark{display:inline-block;min-width:15px;border:1px solid currentColor;border-radius:50%;text-align:center;font-size:11px;line-height:13px;font-weight:700}
.heat{border-spacing:3px}
.heat td{text-align:center;border:0;border-radius:5px;padding:9px 6px;font-variant-numeric:tabular-nums;min-width:46px}
.heat th{border:0}
.heat thead th:not(:first-child){text-align:center;padding:4px 6px;white-space:normal;font-size:12.5px}
.slash{opacity:.8}
.bars{margin-top:8px}
.bars :is(th,td){border:0;padding:4px 8px 4px 0}
.bars tr>:first-child{width:1%;padding-right:14px}
.bars .number{width:1%;padding:4px 0 4px 10px}
.bar i{display:block;height:18px;min-width:1px;border-radius:0 4px 4px 0;background:var(--series-0)}
.accent .bar i{background:var(--series-2)}
.accent th{font-weight:750}
.alarming .bar i{background:repeating-linear-gradient(135deg,var(--alarm-0) 0 5px,var(--card) 5px 7px)}
.alarming th{color:var(--alarmInk)}
`;

const PARTS = `
.part{border-bottom:1px solid var(--line)}
.part:first-of-type{border-top:1px solid var(--line);margin-top:18px}
.part>summary{display:grid;grid-template-columns:minmax(220px,34%) 1fr;gap:2px 24px;padding:13px 4px 13px 26px;cursor:pointer;position:relative;list-style:none}
.part>summary::-webkit-details-marker{display:none}
.part>summary::before{content:"";position:absolute;left:6px;top:20px;width:7px;height:7px;border-right:2px solid var(--soft);border-bottom:2px solid var(--soft);transform:rotate(-45deg)}
.part[open]>summary::before{transform:rotate(45deg);top:17px}
.part>summary:hover .part-title{text-decoration:underline}
.part-title{font-weight:650;font-size:16px}
.part-lead{color:var(--soft);font-size:14px}
.part-body{padding:0 0 26px}
.part-body .grid{margin-top:6px}
@media(max-width:700px){.part>summary{grid-template-columns:1fr}}
`;
