/** As many texts are remembered. */
const MOST = 4_096;

/**
 * Reads a text once and remembers what came of it: validators ask for the same story again after some rounds, and miners learn from the
 * same ones. The oldest is forgotten first, so that nobody who asks for more and more fills the memory.
 */
export function readOnce<T extends object>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = read(text);
    if (known.size >= MOST) known.delete(known.keys().next().value!);
    known.set(text, made);
    return made;
  };
}
