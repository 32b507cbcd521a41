import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';

/** What the thread posts. */
export interface Answer {
  readonly id: number;
  readonly result?: unknown;
  readonly failure?: string;
}

/**
 * Waits for the answer to one question. The signal says that something was posted, not what: a wake-up may be that of the answer before,
 * and an answer may be one that nobody waited for any longer. So the signal is put down before the mail is looked through, and only the
 * answer with the question's own number is taken.
 *
 * @param port - where the thread posts
 * @param signal - what it puts to 1, and wakes, after each post
 * @param id - the question's number
 * @param patienceMs - as long as it may take
 * @returns the answer, or undefined where none came in time
 */
export function waitForAnswer(
  port: MessagePort,
  signal: Int32Array,
  id: number,
  patienceMs: number,
): Answer | undefined {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    Atomics.store(signal, 0, 0);
    const answer = postedAnswer(port, id);
    if (answer !== undefined) return answer;
    const left = deadline - performance.now();
    if (left <= 0) return undefined;
    Atomics.wait(signal, 0, 0, left);
  }
}

/** The answer to a question, if it was posted; answers to earlier ones are thrown away. */
function postedAnswer(port: MessagePort, id: number): Answer | undefined {
  for (;;) {
    const received = receiveMessageOnPort(port);
    if (received === undefined) return undefined;
    const answer = received.message as Answer;
    if (answer.id === id) return answer;
  }
}
