// The legend: what icons and marks mean, and the keys.
const KEY_WORDS = [
  ['↑ ↓', 'previous, next node'], ['← →', 'move the picture'], ['Enter', "a node's code"],
  ['/', 'search'], ['+ − 0 1', 'zoom, fit, full size'], ['c e', 'collapse, expand all'],
  ['s', 'the code'], ['t', 'light or dark'], ['Esc', 'close'],
];

class Legend {
  constructor() {
    const kinds = el('ul', {}, ...data.kinds.map(([kind, words]) =>
      el('li', { 'data-kind': kind }, el('span', { class: 'badge' }, icon(kind)), words)));
    const keys = el('dl', {}, ...KEY_WORDS.map(([key, words]) =>
      el('div', {}, el('dt', {}, el('kbd', {}, key)), el('dd', {}, words))));
    this.view = el('section', { class: 'legend', hidden: !data.legend, 'aria-label': 'Legend' },
      el('h2', {}, 'Legend'), kinds, el('h2', {}, 'Keys'), keys);
  }

  toggle(show = this.view.hidden) {
    this.view.hidden = !show;
  }
}
