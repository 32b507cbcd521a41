/** Whether an address of a node is on this machine; what is no address is not. */
export function isThisMachine(url: string): boolean {
  try {
    return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url.trim()).hostname);
  } catch {
    return false;
  }
}
