import { StreamRefused } from './StreamRefused.ts';

/**
 * The lines of a stream of UTF-8, however it is cut; empty ones are left out.
 *
 * @param chunks - its bytes, as they come
 * @throws StreamRefused `Disconnected` for a stream that ends inside a line
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    // Only what is new is looked through: a line may come in a million pieces.
    const [end, ...begun] = decoder.decode(chunk, { stream: true }).split('\n');
    rest += end!;
    for (const line of begun) {
      if (rest !== '') yield rest;
      rest = line;
    }
  }
  rest += decoder.decode();
  if (rest !== '') throw new StreamRefused('Disconnected', 'The stream ended inside a line.', 503);
}
