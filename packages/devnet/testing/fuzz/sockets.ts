import { WebSocket } from 'ws';

/** A WebSocket that is open. */
export interface OpenSocket {
  /** The socket. */
  readonly socket: WebSocket;
  /** With which code it was closed. */
  readonly closed: Promise<number>;
  /** Sends a text; answers the next response. */
  ask(text: string): Promise<unknown>;
}

/** Connects, however the other side likes it. */
export async function connectSocket(url: string): Promise<OpenSocket> {
  const socket = new WebSocket(url);
  const closed = new Promise<number>((done) => socket.once('close', done));
  socket.on('error', () => {});
  await Promise.race([new Promise((done) => socket.once('open', done)), closed]);
  return {
    socket,
    closed,
    ask: (text) =>
      new Promise((done) => {
        const take = (data: unknown) => {
          const message = JSON.parse(String(data)) as object;
          if (!('id' in message)) return;
          socket.off('message', take);
          done(message);
        };
        socket.on('message', take);
        socket.send(text);
      }),
  };
}

/** Somebody else who asks all the time. */
export interface Bystander {
  /** Ends; answers the longest it waited, milliseconds. Throws where an answer was wrong. */
  stop(): Promise<number>;
}

/** Connects somebody who asks something every few milliseconds and waits for each answer. */
export async function createBystander(url: string): Promise<Bystander> {
  const { socket, ask } = await connectSocket(url);
  let longest = 0;
  let isOn = true;
  const asking = (async () => {
    while (isOn) {
      const start = performance.now();
      const { result } = (await ask('{"jsonrpc":"2.0","id":7,"method":"system_name"}')) as {
        result: unknown;
      };
      longest = Math.max(longest, performance.now() - start);
      if (result !== 'taokit devnet')
        throw new Error(`Somebody else was answered ${JSON.stringify(result)}.`);
      await new Promise((done) => setTimeout(done, 5));
    }
  })();
  return {
    async stop() {
      isOn = false;
      await asking;
      socket.terminate();
      return longest;
    },
  };
}
