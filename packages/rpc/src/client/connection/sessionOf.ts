import { lost } from '../../internal/errors.ts';
import type { RequestOptions, Session } from './Connection.ts';
import type { Link } from './Link.ts';
import { type Limits, limited } from './limited.ts';

/** One link as a session: it is never replaced by another. */
export function sessionOf(
  link: Link,
  current: () => Link | undefined,
  limits: (options?: RequestOptions) => Limits,
): Session {
  const isOpen = () => current() === link;
  return {
    endpoint: link.endpoint,
    lost: link.lost,
    get isOpen() {
      return isOpen();
    },
    request(method, params, options) {
      if (!isOpen()) return Promise.reject(lost(method, link.endpoint, 'the connection is another'));
      return limited(method, limits(options), (ended) => link.request(method, params, ended));
    },
    async subscribe(method, params, onValue) {
      if (!isOpen()) throw lost(method, link.endpoint, 'the connection is another');
      return limited(method, limits(), () => link.subscribe(method, params, onValue));
    },
  };
}
