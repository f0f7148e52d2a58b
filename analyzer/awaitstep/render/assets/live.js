// In `awaitstep view`: follows the file. What the reader has set stays when the page reloads.
const STORE = 'awaitstep.view';

const problem = el('section', { class: 'problem', role: 'alert', hidden: true });
document.querySelector('.bar').after(problem);

function complain(heading, text) {
  problem.hidden = !heading;
  problem.replaceChildren(el('strong', {}, heading), el('pre', {}, text));
}

// Frames by what they are called and their number among those called so: keys shift with an edit.
function namedFrames() {
  const counts = new Map();
  return [...stage.content.querySelectorAll('.frame')].map((box) => {
    const words = box.getAttribute('aria-label');
    counts.set(words, (counts.get(words) || 0) + 1);
    return [`${words}#${counts.get(words)}`, box];
  });
}

function save() {
  const isFolded = ([, box]) => box.querySelector('.frame-head').getAttribute('aria-expanded') === 'false';
  const state = {
    tab: data.workflows[current] ? data.workflows[current].title : '',
    x: stage.x, y: stage.y, scale: stage.scale,
    theme: document.documentElement.dataset.theme,
    folded: namedFrames().filter(isFolded).map(([words]) => words),
    search: search.input.value,
    code: panel.view.hidden || !panel.window ? null : [...panel.window, panel.code.scrollTop],
  };
  try {
    sessionStorage.setItem(STORE, JSON.stringify(state));
  } catch { /* Without storage the page begins anew. */ }
}

function restore() {
  let state = null;
  try {
    state = JSON.parse(sessionStorage.getItem(STORE));
    sessionStorage.removeItem(STORE);
  } catch { /* As above. */ }
  if (!state) return;
  document.documentElement.dataset.theme = state.theme;
  const tab = data.workflows.findIndex((workflow) => workflow.title === state.tab);
  if (tab > 0) draw(tab);
  const folded = new Set(state.folded);
  for (const [words, box] of namedFrames()) if (folded.has(words)) box.setOpen(false);
  search.input.value = state.search;
  if (state.search) search.find();
  if (state.code && panel.lines) restoreCode(state.code);
  Object.assign(stage, { x: state.x, y: state.y, scale: state.scale });
  stage.apply();
}

function restoreCode([from, to, top]) {
  panel.browse();
  panel.window = [Math.min(from, panel.lines.length), Math.min(to, panel.lines.length)];
  panel.fill();
  panel.code.scrollTop = top;
}

function heard(event) {
  const news = JSON.parse(event.data);
  if (news.page !== data.live) {
    save();
    location.reload();
    return;
  }
  if (!news.problem) complain('', '');
  else complain(news.kept ? 'This is the last graph that could be read' : 'This is what could be read', news.problem);
}

let events = null;

// A hidden page lets its connection go: a browser has six of them for one server.
function listen() {
  if (events) events.close();
  events = null;
  if (document.hidden) return;
  events = new EventSource('/events');
  events.onmessage = heard;
  events.onerror = () => complain('awaitstep view has ended', 'This page does not follow the file any more.');
}

restore();
document.addEventListener('visibilitychange', listen);
listen();
