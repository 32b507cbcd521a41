import type { StreamForm, SynapseDefinition } from '../synapses/defineSynapse.ts';
import { validate } from '../synapses/validate.ts';
import { headersOf, type Told } from './respond.ts';

const CONTENT_TYPE: Readonly<Record<StreamForm, string>> = {
  bytes: 'application/octet-stream',
  lines: 'application/x-ndjson',
  events: 'text/event-stream',
};

/** A response that goes on, and when it ends. */
export interface Stream {
  readonly response: Response;
  readonly ended: Promise<void>;
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
  signal: AbortSignal,
  told: Told,
): Stream {
  const form = synapse.stream ?? 'bytes';
  const headers = { ...headersOf(200, 'Success', told), 'content-type': CONTENT_TYPE[form] };
  const iterator = pieces[Symbol.asyncIterator]();
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  // A caller that stops reading does not pull: the time is up for it as well.
  const stop = (): void => {
    void iterator.return?.().catch(() => undefined);
    end();
  };
  signal.addEventListener('abort', stop, { once: true });
  const finish = (): void => {
    signal.removeEventListener('abort', stop);
    end();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          signal.throwIfAborted();
          const next = await iterator.next();
          if (!next.done) return controller.enqueue(await encodePiece(next.value, form, synapse));
          if (form === 'events') controller.enqueue(new TextEncoder().encode('event: end\ndata: {}\n\n'));
          controller.close();
          finish();
        } catch (error) {
          controller.error(error);
          finish();
          await iterator.return?.().catch(() => undefined);
        }
      },
      cancel: async () => {
        finish();
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body, { status: 200, headers }), ended };
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
