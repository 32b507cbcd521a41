/** What may stand in an element: text, elements, several, or nothing. A function is asked, on a page that lives again with every change. */
export type Content<Made> =
  | Made
  | string
  | number
  | undefined
  | readonly Content<Made>[]
  | (() => Content<Made>);

/** What an attribute may be; `undefined`, `false` and the empty text leave it out. */
export type Attribute = string | number | boolean | undefined;

/** Attributes by name; `onclick` and the like are called on a page that lives. */
export type Attributes = Readonly<
  Record<string, Attribute | (() => Attribute) | ((event: never) => void) | undefined>
>;

/**
 * Makes an element. Components are written once, over this: reports hand in what makes text of them (`makeHtml`), the explorer what
 * makes elements that follow their values.
 */
export type Make<Made> = (tag: string, attributes: Attributes, ...content: readonly Content<Made>[]) => Made;

/** An element around what is given, or nothing around nothing. */
export function aroundGiven<Made>(
  make: Make<Made>,
  [tag, className]: readonly [tag: string, className: string],
  content: Content<Made>,
): () => Content<Made> {
  return () => {
    const given = typeof content === 'function' ? (content as () => Content<Made>)() : content;
    const isNothing = given === '' || given === false || given === null || given === undefined;
    return isNothing ? undefined : make(tag, { class: className }, given);
  };
}
