import type { Context } from '../../runtime/Context.ts';
import { ensure } from '../../runtime/DispatchFailure.ts';
import type { AccountId } from '../../state/AccountId.ts';
import { adjustDeposit, announcementDeposit } from './deposits.ts';
import { type Announcement, Announcements, MAX_PENDING } from './storage.ts';

/** Keeps an announcement of a proxy, and sets aside what it costs. */
export function addAnnouncement(context: Context, delegate: AccountId, announcement: Announcement): void {
  const [pending, depositRao] = Announcements.get(context.state, delegate);
  ensure(pending.length < MAX_PENDING, 'Proxy.TooMany', `${delegate} has announced ${pending.length} calls.`);
  keep(context, delegate, [...pending, announcement], depositRao);
}

/** Forgets announcements of a proxy (`edit_announcements`); fails with `Proxy.NotFound` where there is none of them. */
export function removeAnnouncements(
  context: Context,
  delegate: AccountId,
  isMeant: (announcement: Announcement) => boolean,
): void {
  const [pending, depositRao] = Announcements.get(context.state, delegate);
  const left = pending.filter((announcement) => !isMeant(announcement));
  ensure(left.length < pending.length, 'Proxy.NotFound', `${delegate} announced no such call.`);
  keep(context, delegate, left, depositRao);
}

function keep(
  context: Context,
  delegate: AccountId,
  pending: readonly Announcement[],
  depositRao: bigint,
): void {
  const newRao = announcementDeposit(pending.length);
  adjustDeposit(context, delegate, depositRao, newRao);
  if (pending.length > 0) Announcements.insert(context.state, delegate, [pending, newRao]);
  else Announcements.remove(context.state, delegate);
}
