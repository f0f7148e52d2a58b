// The code panel: the Worker's lines round the chosen node, its own range marked.
const AROUND = 150;
const LONGEST = 4000;

class CodePanel {
  constructor() {
    this.lines = data.source ? data.source.text.split(/\r\n|\n|\r/) : null;
    this.title = el('h2', {}, data.source ? data.source.name : 'Details');
    this.place = el('p', { class: 'place' });
    this.code = el('div', { class: 'code', tabindex: '0', role: 'region', 'aria-label': 'Code' });
    const close = el('button', { type: 'button', 'aria-label': 'Close', onclick: () => this.hide() }, '✕');
    this.view = el('aside', { class: 'panel', hidden: true, 'aria-label': 'Code of the chosen node' },
      el('header', {}, this.title, close), this.place, this.code);
  }

  hide() {
    this.view.hidden = true;
    if (this.from && this.from.isConnected) this.from.focus({ preventScroll: true });
  }

  show(part, from) {
    this.from = from;
    this.view.hidden = false;
    this.code.replaceChildren();
    const words = `${KINDS[part.kind] || part.kind}: ${part.title}`;
    this.place.textContent = part.at ? `${words}, line ${part.at[0]}` : words;
    if (!this.lines || !part.at) {
      this.code.append(el('p', { class: 'hint' }, this.lines
        ? 'This node has no place in the code.'
        : 'The page was written without the code.'));
      return;
    }
    this.fill(part.at);
  }

  fill([firstLine, firstColumn, lastLine, lastColumn]) {
    const from = Math.max(1, firstLine - AROUND);
    const to = Math.min(this.lines.length, Math.min(lastLine, firstLine + 2000) + AROUND);
    if (from > 1) this.code.append(el('p', { class: 'hint' }, `… ${from - 1} lines above`));
    for (let number = from; number <= to; number += 1) {
      const inside = number >= firstLine && number <= lastLine;
      const start = number === firstLine ? firstColumn : this.lines[number - 1].search(/\S|$/);
      const end = number === lastLine ? lastColumn : Infinity;
      this.code.append(this.line(number, inside ? [start, end] : null));
    }
    if (to < this.lines.length) {
      this.code.append(el('p', { class: 'hint' }, `… ${this.lines.length - to} lines below`));
    }
    const first = this.code.querySelector('.marked');
    if (first) this.code.scrollTop = first.offsetTop - 90;
  }

  // A minified line can hold the whole program: only the part round the range is shown.
  line(number, range) {
    const text = this.lines[number - 1];
    const [start, end] = range || [0, 0];
    const stop = Math.max(start, Math.min(end, text.length));
    const left = range ? Math.max(0, start - 200) : 0;
    const right = Math.min(text.length, Math.max(stop, left) + 400, left + LONGEST);
    const row = el('div', { class: range ? 'row marked' : 'row' }, el('span', { class: 'number' }, String(number)));
    const cell = el('span', { class: 'text' });
    if (left > 0) cell.append(el('i', {}, '…'));
    cell.append(text.slice(left, range ? start : right));
    if (range) {
      cell.append(el('mark', {}, text.slice(start, Math.min(stop, right))));
      cell.append(text.slice(stop, right));
    }
    if (right < text.length) cell.append(el('i', {}, '…'));
    row.append(cell);
    return row;
  }
}
