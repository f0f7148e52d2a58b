"""Loops are restored from what each tool lowers them to, and only from that."""

from __future__ import annotations

import pytest

from awaitstep.interpret.lowered.loops import restore_loop
from awaitstep.source import SourceText
from awaitstep.syntax import ast
from awaitstep.syntax.children import child_nodes
from awaitstep.syntax.parse import parse

ESBUILD = """try {
  for (var iter = __forAwait(xs), more, temp, error;
       more = !(temp = await iter.next()).done; more = false) {
    const x = temp.value;
    f(x);
  }
} catch (temp) { error = [temp]; }
finally {
  try { more && (temp = iter.return) && await temp.call(iter); }
  finally { if (error) throw error[0]; }
}"""

TYPESCRIPT = """try {
  for (var _g = true, _h = __asyncValues(xs), _j;
       _j = await _h.next(), _a = _j.done, !_a; _g = true) {
    _c = _j.value;
    _g = false;
    const x = _c;
    f(x);
  }
} catch (e_1_1) { e_1 = { error: e_1_1 }; }
finally {
  try { if (!_g && !_a && (_b = _h.return)) await _b.call(_h); }
  finally { if (e_1) throw e_1.error; }
}"""

VALUES = """try {
  for (var _a = (e_1 = void 0, __values(xs)), _b = _a.next(); !_b.done; _b = _a.next()) {
    var x = _b.value;
    f(x);
  }
} catch (e_1_1) { e_1 = { error: e_1_1 }; }
finally {
  try { if (_b && !_b.done && (_c = _a.return)) _c.call(_a); }
  finally { if (e_1) throw e_1.error; }
}"""

SWC = """try {
  var _iterator = _async_iterator(xs);
  if (_iterator === null || typeof _iterator !== "object") throw new TypeError("");
  for (var _next = _iterator.next, _step;; _abrupt = false) {
    _step = await Reflect.apply(_next, _iterator, []);
    if (_step === null || typeof _step !== "object") throw new TypeError("");
    _abrupt = !_step.done;
    if (!_abrupt) break;
    let _value = _step.value;
    const x = _value;
    f(x);
  }
} catch (err) { _failed = true; _error = err; }
finally {
  try {
    if (_abrupt && (_return = _iterator.return) != null)
      _step = await Reflect.apply(_return, _iterator, []);
  } finally { if (_failed) { throw _error; } }
}"""

SWC_ES5 = """try {
  for (var _iterator = xs[Symbol.iterator](), _step;
       !(_normal = (_step = _iterator.next()).done); _normal = true) {
    var x = _step.value;
    f(x);
  }
} catch (err) { _failed = true; _error = err; }
finally {
  try { if (!_normal && _iterator.return != null) { _iterator.return(); } }
  finally { if (_failed) { throw _error; } }
}"""

BABEL = """try {
  for (_iterator.s(); !(_step = _iterator.n()).done;) { const x = _step.value; f(x); }
} catch (err) { _iterator.e(err); }
finally { _iterator.f(); }"""

MACHINE = """try {
  _a = __values(xs), _b = _a.next();
  while (!_b.done) { x = _b.value; f(x); _b = _a.next(); }
} catch (error) { e_1_1 = error; e_1 = { error: e_1_1 }; }
finally {
  try { if (_b && !_b.done && (_c = _a.return)) _c.call(_a); }
  finally { if (e_1) throw e_1.error; }
}"""

CASES = {
    "esbuild": (ESBUILD, "for await (const x of xs) f(x);"),
    "esbuild in a generator": (
        ESBUILD.replace("= await", "= yield").replace("&& await", "&& yield"),
        "for await (const x of xs) f(x);",
    ),
    "esbuild in an async generator": (
        ESBUILD.replace("await iter.next()", "yield new __await(iter.next())"),
        "for await (const x of xs) f(x);",
    ),
    "an assigned element": (
        ESBUILD.replace("const x = temp.value", "o.x = temp.value"),
        "for await (o.x of xs) f(x);",
    ),
    "an element that is not used": (
        ESBUILD.replace("const x = temp.value", "temp.value"),
        "for await (temp of xs) f(x);",
    ),
    "TypeScript": (TYPESCRIPT, "for await (const x of xs) f(x);"),
    "TypeScript, merged": (
        TYPESCRIPT.replace(
            "_j = await _h.next(), _a = _j.done, !_a;", "!(_a = (_j = await _h.next()).done);"
        ),
        "for await (const x of xs) f(x);",
    ),
    "TypeScript's __values": (VALUES, "for (var x of xs) f(x);"),
    "a restored state machine": (MACHINE, "for (x of xs) f(x);"),
    "swc": (SWC, "for await (const x of xs) f(x);"),
    "swc, merged": (
        SWC.replace("_abrupt = !_step.done;", "").replace(
            "(!_abrupt)", "(!(_abrupt = !_step.done))"
        ),
        "for await (const x of xs) f(x);",
    ),
    "swc for ES5": (SWC_ES5, "for (var x of xs) f(x);"),
    "Babel": (BABEL, "for (const x of _iterator) f(x);"),
    "a label": (BABEL.replace("for (", "l: for ("), "l: for (const x of _iterator) f(x);"),
    "a body in the test": (
        BABEL.replace(
            "; !(_step = _iterator.n()).done;) { const x = _step.value; f(x); }",
            "; !(_step = _iterator.n()).done && (x = _step.value, f(x), !y););",
        ),
        "for (x of _iterator) f(x); if (y) break; ;",
    ),
    "an element in a condition": (
        BABEL.replace("const x = _step.value; f(x);", "if (_step.value, y) f(x);"),
        "for (_step of _iterator) if (y) f(x);",
    ),
}

OTHERS = {
    "no finally": "try { for (; !(s = it.next()).done;) f(s.value); } catch (e) { x = e; }",
    "a real catch": BABEL.replace("_iterator.e(err)", "report(err)"),
    "more in finally": BABEL.replace("_iterator.f();", "_iterator.f(); step.do('a');"),
    "more in try": BABEL.replace("for (", "g(); for ("),
    "another test": BABEL.replace("!(_step", "y || !(_step"),
    "another update": BABEL.replace(".done;)", ".done; i++)"),
    "another iterator": BABEL.replace("_iterator.f()", "other.f()"),
    "nothing in finally": ESBUILD.replace("(temp = iter.return)", "(temp = 1)"),
}


def _try(text: str) -> ast.TryStatement:
    source = SourceText("a.js", f"async function* run() {{ {text} }}".encode(), "javascript")
    pending: list[ast.Node] = [parse(source).program]
    while pending:
        node = pending.pop(0)
        if isinstance(node, ast.TryStatement):
            return node
        pending.extend(child_nodes(node))
    raise AssertionError(text)


def _text(node: ast.Node | None) -> str:
    match node:
        case ast.Identifier(name=name):
            return name
        case ast.StringLiteral(value=value):
            return value
        case ast.Member():
            return f"{_text(node.object)}.{_text(node.property)}"
        case ast.Call():
            return f"{_text(node.callee)}({', '.join(_text(part) for part in node.arguments)})"
        case _:
            return _statement(node)


def _statement(node: ast.Node | None) -> str:
    match node:
        case ast.VariableDeclaration():
            return f"{node.kind} {_text(node.declarations[0].target)}"
        case ast.LabeledStatement():
            return f"{node.label}: {_text(node.body)}"
        case ast.IfStatement():
            return f"if ({_text(node.test)}) {_text(node.consequent)}"
        case ast.BreakStatement():
            return "break;"
        case ast.EmptyStatement():
            return ";"
        case ast.ExpressionStatement():
            return f"{_text(node.expression)};"
        case ast.ForOfStatement():
            keyword = "for await" if node.is_await else "for"
            assert isinstance(node.body, ast.BlockStatement)
            body = " ".join(_text(part) for part in node.body.body)
            return f"{keyword} ({_text(node.left)} of {_text(node.right)}) {body}"
        case _:
            return repr(node)


@pytest.mark.parametrize(("code", "loop"), CASES.values(), ids=CASES)
def test_restores(code: str, loop: str) -> None:
    assert _text(restore_loop(_try(code))) == loop


@pytest.mark.parametrize("code", OTHERS.values(), ids=OTHERS)
def test_leaves_others(code: str) -> None:
    assert restore_loop(_try(code)) is None


def test_inlined_element_is_a_step_object() -> None:
    loop = restore_loop(_try(BABEL.replace("const x = _step.value; f(x);", "f(_step.value);")))
    assert isinstance(loop, ast.ForOfStatement)
    assert isinstance(loop.body, ast.BlockStatement)
    first, second = loop.body.body
    assert isinstance(first, ast.ExpressionStatement)
    assert isinstance(first.expression, ast.Assignment)
    assert isinstance(first.expression.value, ast.ObjectExpression)
    assert _text(second) == "f(_step.value);"


def test_same_loop_for_the_same_node() -> None:
    node = _try(BABEL)
    assert restore_loop(node) is restore_loop(node)
