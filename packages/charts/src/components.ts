/** What pages are made of: written once, as text for reports and as elements that live for the explorer. Nothing here draws charts. */
export { type CardWords, card } from './components/card.ts';
export { type Fact, facts, pairs } from './components/facts.ts';
export { figureHead } from './components/figureHead.ts';
export { heatScale, heatStepOf } from './components/heatScale.ts';
export { type LegendEntry, legend, swatch } from './components/legend.ts';
export type { Attribute, Attributes, Content, Make } from './components/Make.ts';
export { pageHead } from './components/pageHead.ts';
export { numbersTable } from './components/plainTable.ts';
export { numbersFold, slider } from './components/reading.ts';
export { schemeButton } from './components/schemeButton.ts';
export { scroller } from './components/scroller.ts';
export { type BarLink, type TopBar, topBar } from './components/topBar.ts';
export type { Numbers } from './figure/Numbers.ts';
