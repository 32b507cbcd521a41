import type { Application } from 'typedoc';

export function groupsOfGuides(index?: string): ReadonlyMap<string, string>;
export function load(app: Application): void;
