import { wire } from './wire.ts';

/** Draws a part that was packed, once. */
export async function unpack(part: HTMLDetailsElement): Promise<void> {
  const packed = part.querySelector('script[type="text/plain"]');
  if (packed === null) return;
  const bytes = Uint8Array.from(atob(packed.textContent ?? ''), (letter) => letter.charCodeAt(0));
  packed.remove();
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const body = document.createElement('div');
  body.className = 'part-body';
  body.innerHTML = await new Response(stream).text();
  part.append(body);
  wire(body);
}

/** Opens the part that the address names. */
export function openAddressed(): void {
  const part = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (part instanceof HTMLDetailsElement && part.matches('.part')) {
    part.open = true;
    part.scrollIntoView();
  }
}
