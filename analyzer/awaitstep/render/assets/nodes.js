// Parts of the diagram. The order of elements is the program's order, so it is the focus order too.
const KINDS = {
  step_do: 'step', step_sleep: 'sleep', step_sleep_until: 'sleep until',
  step_wait_for_event: 'wait for event', function_call: 'call', function_def: 'function',
  loop: 'loop', parallel: 'at once', block: 'block', if: 'decision', switch: 'decision',
  try: 'try', break: 'exit',
};

function drawSequence(parts, context) {
  const list = el('div', { class: 'seq' });
  for (const part of parts) list.append(drawPart(part, context));
  if (!parts.length) list.append(el('div', { class: 'nothing' }));
  return list;
}

function drawPart(part, context) {
  const draw = DRAW[part.kind] || drawCard;
  const element = draw(part, context);
  element.dataset.kind = part.kind;
  if (!context.copy) element.id = part.key;
  return element;
}

function chip(name, words, className = '') {
  return el('span', { class: `chip ${className}` }, icon(name, 11), el('span', {}, words));
}

function drawCard(part, context) {
  const body = el('span', { class: 'card-text' }, el('span', { class: 'name' }, part.title));
  for (const detail of part.details || []) body.append(el('span', { class: 'detail' }, detail));
  const chips = el('span', { class: 'chips' });
  if (part.undo) chips.append(chip('rollback', `rollback, ${ordinal(part.undo)}`, 'undo'));
  if (part.sensitive) chips.append(chip('sensitive', 'sensitive'));
  for (const name of part.uses || []) chips.append(chip('uses', name));
  if (chips.childNodes.length) body.append(chips);
  const button = el('button', {
    class: 'card', type: 'button', 'data-node': part.key, title: KINDS[part.kind],
    onclick: () => context.select(part, button),
  }, el('span', { class: 'badge' }, icon(part.kind)),
  el('span', { class: 'sr' }, `${KINDS[part.kind] || part.kind}: `), body);
  button.drawn = part;
  if (part.calls) return drawCall(part, button, context);
  if (!part.lanes) return el('div', { class: 'node' }, button);
  return frame(part, context, [button, drawSequence(part.lanes[0].parts, context)], 'step-frame');
}

function ordinal(number) {
  const ends = ['th', 'st', 'nd', 'rd'];
  const rest = number % 100;
  return number + (ends[(rest - 20) % 10] || ends[rest] || ends[0]);
}

function drawCall(part, button, context) {
  const holder = el('div', { class: 'node call' }, button);
  const inside = el('div', { class: 'inplace', hidden: true });
  const open = el('button', {
    class: 'mini', type: 'button', 'aria-expanded': 'false', onclick: () => toggle(),
  }, 'open in place');
  const aside = el('button', {
    class: 'mini', type: 'button', onclick: () => context.reveal(part.calls),
  }, 'show aside');
  function toggle(force) {
    const show = force === undefined ? inside.hidden : force;
    if (show && !inside.childNodes.length) {
      const definition = context.functions.get(part.calls);
      const copied = { ...context, copy: true };
      if (definition) inside.append(drawSequence(definition.lanes[0].parts, copied));
    }
    inside.hidden = !show;
    open.setAttribute('aria-expanded', String(show));
    open.textContent = show ? 'close' : 'open in place';
    context.changed();
  }
  holder.setOpen = toggle;
  holder.append(el('div', { class: 'call-tools' }, open, aside), inside);
  return holder;
}

function frame(part, context, children, className = '') {
  const body = el('div', { class: 'frame-body' }, ...children);
  const count = countSteps(part);
  const folded = el('span', { class: 'folded-count', hidden: true },
    `${count} step${count === 1 ? '' : 's'} inside`);
  const heading = el('button', {
    class: 'frame-head', type: 'button', 'aria-expanded': 'true',
    onclick: () => {
      section.setOpen(body.hidden);
      if (className !== 'step-frame') context.choose(part, heading);
    },
  }, el('span', { class: 'caret', 'aria-hidden': 'true' }), icon(part.kind, 14),
  el('span', { class: className === 'step-frame' ? 'sr' : 'frame-title' },
    className === 'step-frame' ? 'steps inside a step' : part.title));
  if (className !== 'step-frame') {
    for (const detail of part.details || []) heading.append(el('code', {}, detail));
  }
  heading.append(folded);
  const section = el('section', {
    class: `frame ${className}`, 'aria-label': `${KINDS[part.kind] || part.kind}: ${part.title}`,
  }, heading, body);
  heading.drawn = part;
  section.setOpen = (show) => {
    body.hidden = !show;
    folded.hidden = show;
    heading.setAttribute('aria-expanded', String(show));
    context.changed();
  };
  return section;
}

function countSteps(part) {
  let count = part.kind.startsWith('step_') ? 1 : 0;
  for (const lane of part.lanes || []) for (const child of lane.parts) count += countSteps(child);
  return count;
}

function drawParallel(part, context) {
  const children = part.lanes[0].parts;
  const grid = el('div', { class: 'grid' });
  const fan = part.grid.rows === 1 && part.grid.cells.length > 5;
  const columns = fan ? Math.min(5, Math.ceil(Math.sqrt(part.grid.cells.length))) : part.grid.columns;
  grid.style.gridTemplateColumns = `repeat(${columns}, max-content)`;
  let next = 0;
  for (const [column, first, last, count] of part.grid.cells) {
    // A member, after the guards that stand right before it.
    const member = children.slice(next, next + count);
    next += count;
    const cell = el('div', { class: last - first > 1 ? 'cell long' : 'cell' }, drawSequence(member, context));
    if (!fan) {
      cell.style.gridColumn = String(column);
      cell.style.gridRow = `${first} / ${last}`;
      if (first > 1) cell.classList.add('later');
      if (part.grid.cells.some((other) => other[0] === column && other[1] >= last)) cell.classList.add('flows');
    }
    grid.append(cell);
  }
  return frame(part, context, [grid]);
}

// With one branch, the line straight down is the one that goes on: the branch, or the way past it.
function drawDecision(part, context) {
  const lanes = el('div', { class: 'lanes' });
  for (const lane of part.lanes) {
    const column = el('div', { class: 'lane', role: 'group', 'aria-label': lane.label },
      el('code', { class: 'condition' }, lane.label));
    column.append(drawSequence(lane.parts, context));
    if (leaves(lane.parts)) column.classList.add('left');
    lanes.append(column);
  }
  const [first, second] = lanes.children;
  if (lanes.children.length === 2 && !part.lanes[1].parts.length) {
    lanes.classList.add('one');
    const guard = first.classList.contains('left');
    (guard ? second : first).classList.add('main');
    (guard ? first : second).classList.add('side');
  }
  return frame(part, context, [lanes], 'decision');
}

// Whether control never comes to the end of a sequence.
function leaves(parts) {
  const last = parts[parts.length - 1];
  if (!last) return false;
  if (last.exit) return true;
  return (last.kind === 'if' || last.kind === 'switch') && last.lanes.every((lane) => leaves(lane.parts));
}

// The line that brings lanes together reaches from the outermost lanes that go on to the middle.
function joinLanes(root) {
  const joins = [...root.querySelectorAll('.lanes')].map((lanes) => {
    const middle = lanes.classList.contains('one')
      ? centre(lanes.querySelector('.main')) : lanes.offsetWidth / 2;
    const going = [...lanes.children].filter((lane) => !lane.classList.contains('left')).map(centre);
    return [lanes, Math.min(middle, ...going), Math.max(middle, ...going), middle, going.length];
  });
  for (const [lanes, from, to, middle, count] of joins) {
    lanes.classList.toggle('ends', count === 0);
    lanes.style.setProperty('--from', `${from}px`);
    lanes.style.setProperty('--span', `${to - from}px`);
    lanes.style.setProperty('--middle', `${middle}px`);
  }
}

function centre(lane) {
  return lane.offsetLeft + lane.offsetWidth / 2;
}

function drawTry(part, context) {
  const rooms = el('div', { class: 'rooms' });
  for (const lane of part.lanes) {
    rooms.append(el('div', { class: `room ${lane.role}`, role: 'group', 'aria-label': lane.label },
      el('div', { class: 'room-name' }, lane.label), drawSequence(lane.parts, context)));
  }
  return frame(part, context, [rooms]);
}

function drawExit(part, context) {
  const button = el('button', {
    class: `exit ${part.exit}`, type: 'button', 'data-node': part.key,
    onclick: () => context.select(part, button),
  }, icon('break', 13), el('span', { class: 'name' }, part.title),
  el('span', { class: 'leads' }, `→ ${part.leads || ''}`));
  button.drawn = part;
  return el('div', { class: 'node' }, button);
}

function drawFrame(part, context) {
  return frame(part, context, [drawSequence(part.lanes[0].parts, context)]);
}

const DRAW = {
  block: drawFrame, break: drawExit, function_def: drawFrame, if: drawDecision, loop: drawFrame,
  parallel: drawParallel, switch: drawDecision, try: drawTry,
};
