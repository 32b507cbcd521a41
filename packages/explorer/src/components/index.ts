/** What pages are made of. */

export { Amount, unitOf } from './Amount.tsx';
export { Card, Facts, PageHead, Pairs } from './Card.tsx';
export { exactRao } from './exactRao.ts';
export { Field, RangeField, SelectField, TextField } from './Field.tsx';
export { AccountLink, CopyButton, Hash } from './Hash.tsx';
export { type Cell, HeatMap } from './HeatMap.tsx';
export { LineChart, type Series } from './LineChart.tsx';
export { Loaded, Skeleton } from './Loaded.tsx';
export { ErrorNotice, Notice } from './Notice.tsx';
export { type Panel, Panels } from './Panels.tsx';
export { ShareBar } from './ShareBar.tsx';
export { type Column, Table } from './Table.tsx';
export { type Tab, Tabs } from './Tabs.tsx';
