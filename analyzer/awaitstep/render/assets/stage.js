// The stage: pan by dragging, wheel or arrows; zoom by pinch, Ctrl + wheel, buttons or keys.
class Stage {
  constructor() {
    this.content = el('div', { class: 'content' });
    this.view = el('div', { class: 'stage', 'aria-label': 'Diagram', role: 'region' }, this.content);
    this.x = this.y = 24;
    this.scale = 1;
    this.view.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
    this.view.addEventListener('pointerdown', (event) => this.grab(event));
    this.view.addEventListener('scroll', () => this.unscroll());
    this.view.addEventListener('focusin', (event) => this.show(event.target));
  }

  apply() {
    // A layer of its own makes panning cheap, but blurs text when it is scaled: only on the move.
    this.content.classList.add('moving');
    clearTimeout(this.still);
    this.still = setTimeout(() => this.content.classList.remove('moving'), 250);
    if (this.pending) return;
    this.pending = requestAnimationFrame(() => {
      this.pending = 0;
      this.content.style.transform = `translate(${this.x}px, ${this.y}px) scale(${this.scale})`;
    });
  }

  move(dx, dy) {
    this.x += dx;
    this.y += dy;
    this.apply();
  }

  zoom(factor, x = this.view.clientWidth / 2, y = this.view.clientHeight / 2) {
    const scale = Math.min(3, Math.max(0.08, this.scale * factor));
    this.x = x - (x - this.x) * (scale / this.scale);
    this.y = y - (y - this.y) * (scale / this.scale);
    this.scale = scale;
    this.apply();
  }

  fit() {
    const room = this.view.getBoundingClientRect();
    const w = this.content.offsetWidth;
    const h = this.content.offsetHeight;
    this.scale = Math.max(0.08, Math.min(1, (room.width - 48) / w, (room.height - 48) / h));
    this.x = Math.max(24, (room.width - w * this.scale) / 2);
    this.y = 24;
    this.apply();
  }

  home() {
    const room = this.view.clientWidth;
    const start = this.content.querySelector('.terminal');
    this.scale = 1;
    this.x = Math.max(24, (room - this.content.offsetWidth) / 2);
    // The start is in sight, also where the sheet is wider than the window.
    const at = start ? start.offsetLeft + start.offsetWidth / 2 : 0;
    if (this.x + at > room - 120) this.x = room / 2 - at;
    this.y = 24;
    this.apply();
  }

  wheel(event) {
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      const box = this.view.getBoundingClientRect();
      const factor = Math.exp(-event.deltaY * (event.deltaMode ? 0.05 : 0.0035));
      this.zoom(factor, event.clientX - box.left, event.clientY - box.top);
    } else {
      const unit = event.deltaMode ? 20 : 1;
      const sideways = event.shiftKey && !event.deltaX;
      this.move(-(sideways ? event.deltaY : event.deltaX) * unit, sideways ? 0 : -event.deltaY * unit);
    }
  }

  grab(event) {
    if (event.button !== 0 || event.target.closest('button, input')) return;
    let { clientX, clientY } = event;
    this.view.setPointerCapture(event.pointerId);
    this.view.classList.add('grabbing');
    const move = (next) => {
      this.move(next.clientX - clientX, next.clientY - clientY);
      ({ clientX, clientY } = next);
    };
    const drop = (last) => {
      // The moves of a quick drag can all be still to come when the button is let go.
      if (last.type === 'pointerup') move(last);
      this.view.classList.remove('grabbing');
      this.view.removeEventListener('pointermove', move);
    };
    this.view.addEventListener('pointermove', move);
    this.view.addEventListener('pointerup', drop, { once: true });
    this.view.addEventListener('pointercancel', drop, { once: true });
  }

  // A browser scrolls a focused element into view; the stage pans instead.
  unscroll() {
    this.view.scrollLeft = 0;
    this.view.scrollTop = 0;
  }

  show(element, centre = false) {
    this.unscroll();
    const room = this.view.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    const edge = centre ? Math.min(room.height, room.width) / 3 : 16;
    let dx = 0;
    let dy = 0;
    // Of what is larger than the stage, the beginning is in sight.
    if (box.left < room.left + edge) dx = room.left + edge - box.left;
    else if (box.right > room.right - edge) dx = Math.max(room.right - edge - box.right, room.left + edge - box.left);
    if (box.top < room.top + edge) dy = room.top + edge - box.top;
    else if (box.bottom > room.bottom - edge) dy = Math.max(room.bottom - edge - box.bottom, room.top + edge - box.top);
    if (dx || dy) this.move(dx, dy);
  }
}
