/** What a page does: values by slider, tables beside charts, parts that are drawn when they are opened. Plain JavaScript: pages run it as it is. */

/** The numbers of a figure stand beside it as JSON. */
function numbersOf(figure) {
  const script = figure.querySelector('script[type="application/json"]');
  return script === null ? undefined : { ...JSON.parse(script.textContent), label: script.dataset.label };
}

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function tableOf({ head, rows, columns, label }) {
  const heads = [head, ...columns.map(({ name }) => name)].map((text, at) =>
    element('th', { scope: 'col', className: at > 0 ? 'number' : '' }, text),
  );
  const body = rows.map((row, at) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, row),
      ...columns.map(({ cells }) => element('td', { className: 'number' }, cells[at])),
    ),
  );
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...body),
  );
  const frame = element('div', { className: 'scroll', tabIndex: 0, role: 'group' }, table);
  frame.setAttribute('aria-label', `Numbers of: ${label}`);
  return frame;
}

function fillTable(figure, numbers) {
  const details = figure.querySelector('details.numbers');
  details?.addEventListener('toggle', () => {
    if (details.open && details.children.length === 1) details.append(tableOf(numbers));
    figure.classList.toggle('opened', details.open);
  });
}

/** Vertical lines at a place, one per panel of the chart that is shown. */
function showCursor(plot, at) {
  for (const line of plot.querySelectorAll('.cursor')) line.remove();
  const shown = [...plot.querySelectorAll('svg')].find((svg) => svg.clientWidth > 0);
  for (const [from, to] of spansOf(shown)) {
    const line = element('i', { className: 'cursor' });
    line.style.left = `${(from + at * (to - from)) * 100}%`;
    plot.append(line);
  }
}

function spansOf(svg) {
  const spans = svg?.dataset.spans;
  return spans === undefined ? [] : spans.split(' ').map((span) => span.split(',').map(Number));
}

function wireSlider(figure, { head, rows, columns, at }) {
  const [slider, output, plot] = ['input', 'output', '.plot'].map((name) => figure.querySelector(name));
  if (slider === null || at === undefined) return;
  const values = figure.querySelectorAll('.legend b');
  const show = () => {
    const i = Number(slider.value);
    const texts = columns.map(({ name, cells }) => `${name} ${cells[i]}`);
    const where = `${head} ${rows[i]}`;
    for (const [k, value] of values.entries()) value.textContent = columns[k].cells[i];
    output.textContent = values.length === 0 ? `${where}: ${texts.join(' · ')}` : where;
    slider.setAttribute('aria-valuetext', `${where}: ${texts.join(', ')}`);
    showCursor(plot, at[i]);
  };
  slider.addEventListener('input', show);
  slider.addEventListener('focus', show);
  plot.addEventListener('pointermove', ({ clientX }) => {
    const svg = [...plot.querySelectorAll('svg')].find(({ clientWidth }) => clientWidth > 0);
    const box = svg.getBoundingClientRect();
    const x = (clientX - box.left) / box.width;
    const span = spansOf(svg).find(([from, to]) => x >= from && x <= to);
    if (span === undefined) return;
    const wanted = (x - span[0]) / (span[1] - span[0]);
    const distances = at.map((place) => Math.abs(place - wanted));
    slider.value = String(distances.indexOf(Math.min(...distances)));
    show();
  });
}

function wire(root) {
  for (const figure of root.querySelectorAll('figure')) {
    const numbers = numbersOf(figure);
    if (numbers === undefined) continue;
    fillTable(figure, numbers);
    wireSlider(figure, numbers);
  }
}

async function unpack(part) {
  const packed = part.querySelector('script[type="text/plain"]');
  if (packed === null) return;
  const bytes = Uint8Array.from(atob(packed.textContent), (letter) => letter.charCodeAt(0));
  packed.remove();
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const body = element('div', { className: 'part-body', innerHTML: await new Response(stream).text() });
  part.append(body);
  wire(body);
}

function openAddressed() {
  const part = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (part?.matches('details.part')) {
    part.open = true;
    part.scrollIntoView();
  }
}

for (const part of document.querySelectorAll('details.part'))
  part.addEventListener('toggle', () => {
    if (part.open) void unpack(part);
  });
addEventListener('hashchange', openAddressed);
wire(document);
openAddressed();
