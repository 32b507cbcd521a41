/** What pages are made of. */

export { Amount } from './Amount.tsx';
export { Card, Facts, PageHead, Pairs } from './Card.tsx';
export { copyText } from './copyText.ts';
export { createAsked } from './createAsked.ts';
export { EventList, EventName } from './EventList.tsx';
export { Field, SelectField, SwitchField, TextField } from './Field.tsx';
export { AccountLink, CopyButton, Hash } from './Hash.tsx';
export { HeatMap } from './HeatMap.tsx';
export { LineChart } from './LineChart.tsx';
export { Loaded, Skeleton } from './Loaded.tsx';
export { makeElement } from './makeElement.ts';
export { ErrorNotice, Notice } from './Notice.tsx';
export { type Panel, Panels } from './Panels.tsx';
export { ShareBar } from './ShareBar.tsx';
export { type Column, Table } from './Table.tsx';
export { Tabs } from './Tabs.tsx';
export { Value } from './Value.tsx';
