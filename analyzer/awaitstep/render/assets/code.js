// The code panel: the Worker's lines round the chosen node, its own range marked. A click on the
// code chooses the node there.
const AROUND = 150;
const MORE = 500;
const LONGEST = 4000;

class CodePanel {
  constructor(pick) {
    this.pick = pick;
    this.lines = data.source ? data.source.text.split(/\r\n|\n|\r/) : null;
    this.begins = beginnings(data.workflows);
    this.range = null;
    this.window = null;
    this.cuts = new Map();
    this.title = el('h2', {}, data.source ? data.source.name : 'Details');
    this.place = el('p', { class: 'place' });
    this.code = el('div', {
      class: 'code', tabindex: '0', role: 'region', 'aria-label': 'Code',
      onclick: (event) => this.click(event),
    });
    const close = el('button', { type: 'button', 'aria-label': 'Close', onclick: () => this.hide() }, '✕');
    this.view = el('aside', { class: 'panel', hidden: true, 'aria-label': 'Code of the chosen node' },
      el('header', {}, this.title, close), this.place, this.code);
  }

  hide() {
    this.view.hidden = true;
    if (this.from && this.from.isConnected) this.from.focus({ preventScroll: true });
  }

  // `still`: the node was chosen in the code, which stays as it stands.
  show(part, from, still = false) {
    this.from = from;
    this.view.hidden = false;
    const words = `${KINDS[part.kind] || part.kind}: ${part.title}`;
    this.place.textContent = part.at ? `${words}, line ${part.at[0]}` : words;
    if (!this.lines || !part.at) {
      this.window = null;
      this.code.replaceChildren(el('p', { class: 'hint' }, this.lines
        ? 'This node has no place in the code.'
        : 'The page was written without the code.'));
      return;
    }
    this.range = part.at;
    if (!still) this.aim(part.at[0], part.at[2]);
    this.fill();
    const first = this.code.querySelector('.marked');
    if (first && !still) this.code.scrollTop = first.offsetTop - 90;
  }

  // Shows the code with no node chosen, or hides it.
  browse() {
    if (!this.view.hidden) {
      this.hide();
      return;
    }
    this.from = null;
    this.view.hidden = false;
    this.place.textContent = this.lines ? 'Click a line to see its node.' : '';
    if (this.window) return;
    if (this.lines) this.aim(1, 1);
    if (this.lines) this.fill();
    else this.code.replaceChildren(el('p', { class: 'hint' }, 'The page was written without the code.'));
  }

  aim(first, last) {
    this.cuts.clear();
    this.window = [
      Math.max(1, first - AROUND),
      Math.min(this.lines.length, Math.min(last, first + 2000) + AROUND),
    ];
  }

  fill() {
    const [from, to] = this.window;
    const top = this.code.scrollTop;
    this.code.replaceChildren();
    if (from > 1) this.code.append(this.more(`… ${from - 1} lines above`, -MORE, 0));
    for (let number = from; number <= to; number += 1) this.code.append(this.line(number));
    if (to < this.lines.length) {
      this.code.append(this.more(`… ${this.lines.length - to} lines below`, 0, MORE));
    }
    this.code.scrollTop = top;
  }

  more(words, above, below) {
    return el('button', { type: 'button', class: 'hint', onclick: () => this.extend(above, below) }, words);
  }

  extend(above, below) {
    const [from, to] = this.window;
    const height = this.code.scrollHeight;
    this.window = [Math.max(1, from + above), Math.min(this.lines.length, to + below)];
    this.fill();
    if (above) this.code.scrollTop += this.code.scrollHeight - height;
  }

  // The columns of a line that belong to the chosen node.
  marked(number) {
    if (!this.range) return null;
    const [firstLine, firstColumn, lastLine, lastColumn] = this.range;
    if (number < firstLine || number > lastLine) return null;
    const text = this.lines[number - 1];
    const start = number === firstLine ? firstColumn : text.search(/\S|$/);
    return [start, Math.max(start, Math.min(number === lastLine ? lastColumn : Infinity, text.length))];
  }

  // A minified line can hold the whole program: only the part round the range is shown.
  cut(number, range) {
    if (!this.cuts.has(number)) {
      const left = range ? Math.max(0, range[0] - 200) : 0;
      const right = range ? Math.max(range[1], left) + 400 : LONGEST / 2;
      this.cuts.set(number, [left, Math.min(this.lines[number - 1].length, right, left + LONGEST)]);
    }
    return this.cuts.get(number);
  }

  line(number) {
    const text = this.lines[number - 1];
    const range = this.marked(number);
    const [left, right] = this.cut(number, range);
    const inside = (column) => Math.max(left, Math.min(right, column));
    const [start, end] = range ? range.map(inside) : [right, right];
    const cell = el('span', { class: 'text' });
    if (left > 0) cell.append(this.rest(number, 'before', [Math.max(0, left - LONGEST), right]));
    cell.append(text.slice(left, start));
    if (range) cell.append(el('mark', {}, text.slice(start, end)), text.slice(end, right));
    if (right < text.length) {
      cell.append(this.rest(number, 'after', [left, Math.min(text.length, right + LONGEST)]));
    }
    return el('div', { class: range ? 'row marked' : 'row', 'data-line': number }, this.number(number), cell);
  }

  rest(number, where, cut) {
    return el('button', {
      type: 'button', class: 'rest', 'aria-label': `more of line ${number} ${where}`,
      onclick: (event) => {
        event.stopPropagation();
        this.cuts.set(number, cut);
        this.fill();
      },
    }, '…');
  }

  number(number) {
    const part = this.begins.get(number);
    if (!part) return el('span', { class: 'number' }, String(number));
    const words = `${KINDS[part.kind] || part.kind}: ${part.title}, line ${number}`;
    return el('button', { type: 'button', class: 'number', title: words, 'aria-label': words }, String(number));
  }

  click(event) {
    const row = event.target.closest('.row');
    if (!row || !getSelection().isCollapsed) return;
    const number = Number(row.dataset.line);
    const gutter = event.target.closest('.number');
    this.pick(number, gutter ? this.start(number) : this.column(row, event));
  }

  start(number) {
    const part = this.begins.get(number);
    return part ? part.at[1] : this.lines[number - 1].search(/\S|$/);
  }

  // The column under the pointer; past the text it is the line's last one.
  column(row, event) {
    const number = Number(row.dataset.line);
    const [node, offset] = caretAt(event.clientX, event.clientY);
    let [column] = this.cut(number, null);
    const cell = row.querySelector('.text');
    const pieces = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (pieces.nextNode()) {
      const piece = pieces.currentNode;
      if (piece.parentElement.closest('.rest')) continue;
      if (piece === node) return column + offset;
      column += piece.length;
    }
    return node === cell && !offset ? this.start(number) : column;
  }
}

function caretAt(x, y) {
  if (document.caretPositionFromPoint) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? [caret.offsetNode, caret.offset] : [null, 0];
  }
  const range = document.caretRangeFromPoint(x, y);
  return range ? [range.startContainer, range.startOffset] : [null, 0];
}
