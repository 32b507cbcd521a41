/** What a page does: values by slider, tables beside charts, parts that are drawn when they are opened, light and dark. */
import { offerSchemes } from './offerSchemes.ts';
import { openAddressed, unpack } from './parts.ts';
import { wire } from './wire.ts';

for (const part of document.querySelectorAll<HTMLDetailsElement>('details.part'))
  part.addEventListener('toggle', () => {
    if (part.open) void unpack(part);
  });
addEventListener('hashchange', openAddressed);
offerSchemes();
wire(document);
openAddressed();
