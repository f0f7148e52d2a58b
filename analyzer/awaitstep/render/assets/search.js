// Search by name: matches are lit, Enter and Shift + Enter go through them.
class Search {
  constructor(stage, reveal) {
    this.stage = stage;
    this.reveal = reveal;
    this.found = [];
    this.at = -1;
    this.input = el('input', {
      type: 'search', placeholder: 'Search steps  ( / )', 'aria-label': 'Search steps by name',
      oninput: () => this.find(), onkeydown: (event) => this.key(event),
    });
    this.count = el('output', { class: 'count', 'aria-live': 'polite' });
    this.view = el('div', { class: 'search', role: 'search' }, this.input, this.count);
  }

  find() {
    const wanted = this.input.value.trim().toLowerCase();
    for (const element of this.found) element.classList.remove('found', 'current');
    const nodes = wanted ? [...this.stage.content.querySelectorAll('[data-node]')] : [];
    this.found = nodes.filter((element) => element.drawn.title.toLowerCase().includes(wanted));
    for (const element of this.found) element.classList.add('found');
    this.stage.content.classList.toggle('searching', Boolean(wanted));
    this.at = -1;
    this.go(1);
    if (!this.found.length) this.count.textContent = wanted ? 'none' : '';
  }

  go(step) {
    if (!this.found.length) return;
    if (this.at >= 0) this.found[this.at].classList.remove('current');
    this.at = (this.at + step + this.found.length) % this.found.length;
    const element = this.found[this.at];
    element.classList.add('current');
    this.reveal(element);
    this.count.textContent = `${this.at + 1} of ${this.found.length}`;
  }

  key(event) {
    if (event.key === 'Enter') {
      event.preventDefault();
      this.go(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      this.input.value = '';
      this.find();
      const first = this.stage.content.querySelector('[data-node]');
      if (first) first.focus({ preventScroll: true });
    }
  }
}
