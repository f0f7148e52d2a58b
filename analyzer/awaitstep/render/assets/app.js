// The page: tabs, tools, keys.
const stage = new Stage();
const panel = new CodePanel(pick);
const search = new Search(stage, reveal);
const legend = new Legend();
const status = el('output', { class: 'status', 'aria-live': 'polite' });
let current = 0;
let chosen = null;

function say(words) {
  status.textContent = words;
  setTimeout(() => { if (status.textContent === words) status.textContent = ''; }, 2500);
}

function select(part, element, still = false) {
  if (chosen) chosen.classList.remove('chosen');
  chosen = element;
  element.classList.add('chosen');
  panel.show(part, element, still);
}

// A frame's heading folds it; its code shows only beside code.
function choose(part, element) {
  if (!panel.view.hidden) select(part, element);
}

// Chooses the node at a place in the code, in this tab or in another one.
function pick(line, column) {
  const others = [...data.workflows.keys()].filter((index) => index !== current);
  for (const index of [current, ...others]) {
    const part = data.workflows[index] && partAt(data.workflows[index], line, column);
    if (!part) continue;
    if (index !== current) draw(index);
    const element = elementOf(part);
    if (!element) continue;
    reveal(element);
    select(part, element, true);
    return;
  }
  say('No node there');
}

// The button of a part: the one in sight, where a function is drawn in two places.
function elementOf(part) {
  const all = [...stage.content.querySelectorAll(`[data-node="${part.key}"]`)];
  const box = document.getElementById(part.key);
  return all.find((each) => each.offsetParent) || all[0] || (box && box.querySelector('.frame-head'));
}

// Opens whatever is folded round an element, then brings it into view.
function reveal(element) {
  for (let box = element.parentElement; box && box !== stage.content; box = box.parentElement) {
    if (box.setOpen && box.classList.contains('frame')) box.setOpen(true);
  }
  stage.show(element, true);
}

function revealKey(key) {
  const element = document.getElementById(key);
  if (!element) return;
  element.setOpen(true);
  stage.show(element, true);
  const head = element.querySelector('button');
  if (head) head.focus({ preventScroll: true });
}

let waiting = 0;

function changed() {
  if (waiting) return;
  waiting = requestAnimationFrame(() => {
    waiting = 0;
    joinLanes(stage.content);
  });
}

function draw(index) {
  current = index;
  const workflow = data.workflows[index];
  stage.content.replaceChildren();
  if (!workflow) {
    stage.content.append(el('p', { class: 'hint' }, 'No workflow.'));
    return;
  }
  const context = {
    select, choose, reveal: revealKey, changed,
    functions: new Map(workflow.functions.map((each) => [each.key, each])),
  };
  const main = el('section', { class: 'sheet', 'aria-label': `workflow: ${workflow.title}` },
    el('h1', {}, workflow.title));
  for (const detail of workflow.details) main.append(el('p', { class: 'detail' }, detail));
  main.append(el('div', { class: 'terminal' }, 'start'), drawSequence(workflow.parts, context),
    el('div', { class: 'terminal end' }, 'end'));
  const aside = el('div', { class: 'functions' });
  for (const each of workflow.functions) aside.append(drawPart(each, context));
  stage.content.append(main, aside);
  [...tabs.children].forEach((tab, number) => {
    tab.setAttribute('aria-selected', String(number === index));
    tab.tabIndex = number === index ? 0 : -1;
  });
  joinLanes(stage.content);
  search.found = [];
  search.find();
  stage.home();
}

const tabs = el('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Workflows' },
  ...data.workflows.map((workflow, index) => el('button', {
    type: 'button', role: 'tab', class: 'tab', onclick: () => draw(index),
    onkeydown: (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.stopPropagation();
      const next = (index + step + data.workflows.length) % data.workflows.length;
      draw(next);
      tabs.children[next].focus();
    },
  }, workflow.title)));

function setAll(open) {
  const main = [...stage.content.querySelectorAll('.frame')];
  for (const box of main) if (box.setOpen) box.setOpen(open);
}

function inPlace(open) {
  stage.content.querySelectorAll('.sheet .call').forEach((call) => call.setOpen(open));
  stage.content.classList.toggle('no-aside', open);
}

function toggleTheme() {
  const root = document.documentElement;
  root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark';
}

function tool(words, action, label) {
  return el('button', { type: 'button', class: 'tool', onclick: action, 'aria-label': label, title: label }, words);
}

let placed = false;
const tools = el('div', { class: 'tools', role: 'toolbar', 'aria-label': 'Diagram tools' },
  tool('−', () => stage.zoom(1 / 1.25), 'Zoom out ( - )'),
  tool('+', () => stage.zoom(1.25), 'Zoom in ( + )'),
  tool('Fit', () => stage.fit(), 'Fit everything ( 0 )'),
  tool('Collapse', () => setAll(false), 'Collapse all ( c )'),
  tool('Expand', () => setAll(true), 'Expand all ( e )'),
  data.workflows.some((each) => each.functions.length)
    ? tool('Functions in place', (event) => {
      placed = !placed;
      event.currentTarget.textContent = placed ? 'Functions aside' : 'Functions in place';
      inPlace(placed);
    }, 'Where functions are drawn') : null,
  data.source ? tool('Code', () => panel.browse(), 'The code ( s )') : null,
  tool('Copy as Mermaid', () => copyMermaid(data.workflows[current], say)),
  tool('SVG', () => downloadSvg(data.workflows[current]), 'Download SVG'),
  tool('PNG', () => downloadPng(data.workflows[current], say), 'Download PNG'),
  tool('Legend', () => legend.toggle(), 'Legend and keys ( ? )'),
  tool('◐', toggleTheme, 'Light or dark ( t )'));

const KEYS = {
  '+': () => stage.zoom(1.25), '=': () => stage.zoom(1.25), '-': () => stage.zoom(1 / 1.25),
  0: () => stage.fit(), 1: () => stage.home(), c: () => setAll(false), e: () => setAll(true),
  s: () => panel.browse(), t: toggleTheme, '/': () => search.input.focus(), Escape: () => (legend.view.hidden ? panel.hide() : legend.toggle(false)), '?': () => legend.toggle(),
  ArrowDown: () => step(1), j: () => step(1), ArrowUp: () => step(-1), k: () => step(-1),
  ArrowLeft: () => stage.move(80, 0), ArrowRight: () => stage.move(-80, 0),
};

// The next or previous visible button of the diagram.
function step(by) {
  const all = [...stage.content.querySelectorAll('button.card, button.exit, button.frame-head')]
    .filter((element) => element.offsetParent !== null);
  const at = all.indexOf(document.activeElement);
  const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + by))];
  if (next) next.focus({ preventScroll: true });
}

document.addEventListener('keydown', (event) => {
  if (event.target.closest('input, textarea, .code') && event.key !== 'Escape') return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const action = KEYS[event.key];
  if (!action || event.target === search.input) return;
  event.preventDefault();
  action();
});

document.body.append(
  el('header', { class: 'bar' }, data.workflows.length > 1 ? tabs : el('strong', { class: 'only' }, data.workflows[0] ? data.workflows[0].title : ''), search.view, tools, status),
  el('main', {}, stage.view, panel.view), legend.view);
draw(0);
