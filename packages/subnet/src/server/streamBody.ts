import type { StreamForm, SynapseDefinition } from '../synapses/defineSynapse.ts';
import { validate } from '../synapses/validate.ts';
import type { Ending } from './createEnding.ts';
import { goneOf } from './goneOf.ts';
import { headersOf, type Told } from './respond.ts';

const CONTENT_TYPE: Readonly<Record<StreamForm, string>> = {
  bytes: 'application/octet-stream',
  lines: 'application/x-ndjson',
  events: 'text/event-stream',
};

/** A response that goes on. */
export interface Stream {
  readonly response: Response;
  /**
   * Settles when it ends: true where it came to its end, the caller left it, or its time was up after a piece had gone out; false where
   * this end cut it or gave nothing.
   */
  readonly isAnswered: Promise<boolean>;
}

/** Whether a forward function answered with pieces. */
export function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

/**
 * Answers piece by piece, as fast as the caller reads and no faster.
 *
 * A stream that fails half-way, or whose time is up, is cut: the connection breaks, so that no caller takes a part for the
 * whole. Events end in one named `end`: a page's reader would otherwise connect again.
 */
export function streamBody(
  pieces: AsyncIterable<unknown>,
  synapse: SynapseDefinition,
  ending: Ending,
  told: Told,
): Stream {
  const form = synapse.stream ?? 'bytes';
  const headers = { ...headersOf(200, 'Success', told), 'content-type': CONTENT_TYPE[form] };
  const iterator = pieces[Symbol.asyncIterator]();
  let settle: (isAnswered: boolean) => void = () => undefined;
  const isAnswered = new Promise<boolean>((resolve) => (settle = resolve));
  /** Whether the caller waits for a piece: otherwise it is the caller who does not read. */
  let isAwaited = false;
  /** Whether a piece has gone out. A caller who dawdles until the time is up would otherwise have all but the last for nothing. */
  let isBegun = false;
  const finish = (isWhole: boolean): void => {
    forget();
    settle(isWhole);
  };
  let output: ReadableStreamDefaultController<Uint8Array>;
  // A caller that stops reading does not pull, and work that hangs gives no next piece: the time is up for both.
  const stop = (): void => {
    output.error(ending.reason());
    void iterator.return?.().catch(() => undefined);
    const isCut = told.axon.stopping.isOver() || (isAwaited && !isBegun);
    finish(goneOf(told.request).isOver() || !isCut);
  };
  const forget = ending.listen(stop);
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        output = controller;
      },
      pull: async (controller) => {
        isAwaited = true;
        try {
          if (ending.isOver()) throw ending.reason();
          const next = await iterator.next();
          if (!next.done) {
            controller.enqueue(await encodePiece(next.value, form, synapse));
            isBegun = true;
            return;
          }
          if (form === 'events') controller.enqueue(new TextEncoder().encode('event: end\ndata: {}\n\n'));
          controller.close();
          finish(true);
        } catch (error) {
          controller.error(error);
          finish(false);
          await iterator.return?.().catch(() => undefined);
        } finally {
          isAwaited = false;
        }
      },
      cancel: async () => {
        finish(true);
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body, { status: 200, headers }), isAnswered };
}

async function encodePiece(
  piece: unknown,
  form: StreamForm,
  synapse: SynapseDefinition,
): Promise<Uint8Array> {
  if (form === 'bytes') return piece instanceof Uint8Array ? piece : new TextEncoder().encode(String(piece));
  const checked = await validate(synapse.response, piece);
  if (!checked.ok) throw new TypeError(`A piece does not have the form it is promised in: ${checked.reason}`);
  const json = JSON.stringify(checked.value);
  return new TextEncoder().encode(form === 'lines' ? `${json}\n` : `data: ${json}\n\n`);
}
