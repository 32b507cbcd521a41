import { card, type Fact, facts, pageHead, pairs } from '@taokit/charts/components';
import type { JSX, ParentProps } from 'solid-js';
import { makeElement } from './makeElement.ts';

/** A part of a page: a title, what it says, and content. */
export function Card(
  props: ParentProps<{
    readonly title: string;
    /** How to read it, in a sentence. */
    readonly caption?: JSX.Element;
    /** Buttons and fields at its right. */
    readonly actions?: JSX.Element;
    /** Whether it takes the whole width of a grid. */
    readonly isWide?: boolean;
    readonly id?: string;
  }>,
) {
  return card(
    makeElement,
    {
      title: () => props.title,
      caption: () => props.caption,
      actions: () => props.actions,
      level: 2,
      isWide: props.isWide,
      id: props.id,
    },
    () => props.children,
  );
}

/** The head of a page: its name, a sentence, and what stands beside. */
export function PageHead(props: ParentProps<{ readonly title: JSX.Element; readonly lead?: JSX.Element }>) {
  return pageHead(makeElement, { title: () => props.title, lead: () => props.lead }, () => props.children);
}

/** Figures worth reading first. */
export function Facts(props: { readonly facts: readonly Fact<JSX.Element>[] }) {
  return facts(makeElement, () => props.facts);
}

/** Names and values, line by line. */
export function Pairs(props: {
  readonly pairs: readonly (readonly [name: JSX.Element, value: JSX.Element])[];
}) {
  return pairs(makeElement, () => props.pairs);
}
