import { createParser } from 'eventsource-parser';
import type { SynapseDefinition } from '../synapses/defineSynapse.ts';
import { validate } from '../synapses/validate.ts';
import { type DendriteParts, type Question, send } from './askPeer.ts';
import { readLines } from './readLines.ts';
import { StreamRefused } from './StreamRefused.ts';

/** Asks for a stream and hands out its pieces as they come. */
export async function* streamFrom<Request, Piece>(
  parts: DendriteParts,
  question: Question<Request, Piece>,
): AsyncGenerator<Piece, void, undefined> {
  const sent = await send(parts, question);
  if (!sent.ok) throw new StreamRefused(sent.refusal, sent.reason, sent.status);
  const { synapse } = question;
  const chunks = readChunks(sent.response, synapse.maxBytes, sent.failureOf);
  if ((synapse.stream ?? 'bytes') === 'bytes') return yield* chunks as AsyncIterable<Piece>;
  const texts = synapse.stream === 'lines' ? readLines(chunks) : readEvents(chunks);
  for await (const text of texts) yield await pieceOf(text, synapse);
}

async function* readChunks(
  response: Response,
  maxBytes: number,
  failureOf: (error: unknown) => { refusal: StreamRefused['refusal']; reason: string; status: number },
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  let length = 0;
  try {
    for (let part = await next(reader, failureOf); !part.done; part = await next(reader, failureOf)) {
      length += part.value.length;
      if (length > maxBytes)
        throw new StreamRefused('AnswerTooLarge', `The answer is longer than ${maxBytes} bytes.`, 400);
      yield part.value;
    }
  } finally {
    // Also where the caller leaves the loop: the peer need not go on.
    await reader.cancel().catch(() => undefined);
  }
}

async function next(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  failureOf: (error: unknown) => { refusal: StreamRefused['refusal']; reason: string; status: number },
) {
  try {
    return await reader.read();
  } catch (error) {
    const { refusal, reason, status } = failureOf(error);
    throw refusal === 'Unreachable'
      ? new StreamRefused('Disconnected', 'The peer cut the stream.', 503)
      : new StreamRefused(refusal, reason, status);
  }
}

async function* readEvents(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  const ready: string[] = [];
  let hasEnded = false;
  const parser = createParser({
    onEvent: ({ event, data }) => {
      if (event === 'end') hasEnded = true;
      else ready.push(data);
    },
  });
  for await (const chunk of chunks) {
    parser.feed(decoder.decode(chunk, { stream: true }));
    yield* ready.splice(0);
  }
  if (!hasEnded) throw new StreamRefused('Disconnected', 'The stream ended without its last event.', 503);
}

async function pieceOf<Request, Piece>(
  text: string,
  synapse: SynapseDefinition<Request, Piece>,
): Promise<Piece> {
  const checked = await validate(synapse.response, parse(text));
  if (checked.ok) return checked.value;
  throw new StreamRefused('InvalidAnswer', `A piece of the stream does not fit: ${checked.reason}`, 422);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
