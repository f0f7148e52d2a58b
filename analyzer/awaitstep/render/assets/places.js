// From a place in the code to the innermost node there.
// Columns from a node at which a place on its line still means it: `await`, `const x =`, `;`.
const NEAR = 120;

function* walk(parts) {
  for (const part of parts) {
    yield part;
    for (const lane of part.lanes || []) yield* walk(lane.parts);
  }
}

function withPlace(workflow) {
  return [...walk(workflow.parts), ...walk(workflow.functions)].filter((part) => part.at);
}

function contains([firstLine, firstColumn, lastLine, lastColumn], line, column) {
  if (line < firstLine || line > lastLine) return false;
  return (line > firstLine || column >= firstColumn) && (line < lastLine || column < lastColumn);
}

// Ranges that contain one place lie in each other, so that these two numbers order them.
function smaller(a, b) {
  const lines = (a[2] - a[0]) - (b[2] - b[0]);
  return lines ? lines < 0 : a[3] - a[1] < b[3] - b[1];
}

function distance(at, line, column) {
  if (column < at[1]) return at[1] - column;
  return at[2] > line ? 0 : Math.max(0, column - at[3]);
}

function partAt(workflow, line, column) {
  let inner = null;
  let near = null;
  for (const part of withPlace(workflow)) {
    if (contains(part.at, line, column) && (!inner || smaller(part.at, inner.at))) inner = part;
    const away = part.at[0] === line ? distance(part.at, line, column) : Infinity;
    if (away <= NEAR && (!near || away < distance(near.at, line, column))) near = part;
  }
  // `await` before a step is inside the loop round it, and means the step.
  return inner && inner.at[0] === line ? inner : near || inner;
}

// The lines at which nodes begin, with the first node of each.
function beginnings(workflows) {
  const found = new Map();
  for (const workflow of workflows) {
    for (const part of withPlace(workflow)) if (!found.has(part.at[0])) found.set(part.at[0], part);
  }
  return found;
}
