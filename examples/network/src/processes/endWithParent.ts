/**
 * Ends this process when the one that started it is gone, whatever that died of: the channel between them closes.
 *
 * @param last - what is done before
 */
export function endWithParent(last: () => void = () => {}): void {
  const end = () => {
    last();
    process.exit();
  };
  process.on('disconnect', end);
  // The terminal interrupts everybody; the one who started this decides when it ends.
  process.on('SIGINT', () => {});
  // It may be gone already: nobody is told of that twice.
  if (!process.connected) end();
}
