"""Our syntax tree as the nested lists that ``reference/dump.mjs`` prints."""

from __future__ import annotations

from typing import Any

from awaitstep.syntax import ast
from awaitstep.syntax.lower.literals import number_name


def canonical(node: Any) -> Any:
    """A node, a tuple of nodes or ``None`` as nested lists."""
    if node is None:
        return None
    if isinstance(node, tuple):
        return [canonical(part) for part in node]
    return _KINDS[type(node)](node)


def first_difference(ours: Any, theirs: Any, path: str = "") -> str | None:
    """The place and the two values of the first difference, or ``None``."""
    if isinstance(ours, list) and isinstance(theirs, list):
        if ours[:1] != theirs[:1] and isinstance((ours or [None])[0], str):
            return f"{path[-300:]}: {ours!r:.300} / {theirs!r:.300}"
        for index, (left, right) in enumerate(zip(ours, theirs, strict=False)):
            step = f"{path}/{left}" if index == 0 and isinstance(left, str) else path
            found = first_difference(left, right, f"{step}.{index}")
            if found:
                return found
        if len(ours) == len(theirs):
            return None
        return f"{path}: {len(ours)} against {len(theirs)} parts: {ours!r:.300} / {theirs!r:.300}"
    return None if ours == theirs else f"{path[-300:]}: {ours!r:.300} / {theirs!r:.300}"


def _statements(nodes: tuple[Any, ...]) -> list[Any]:
    listed = [canonical(node) for node in nodes]
    return [node for node in listed if node != ["empty"]]


def _function(node: ast.Function) -> list[Any]:
    head = ["fn", node.kind, node.name, node.is_async, node.is_generator]
    return [*head, canonical(node.params), canonical(node.body)]


def _class(node: ast.Class) -> list[Any]:
    return ["class", node.name, canonical(node.superclass), canonical(node.members)]


def _member(node: ast.ClassMember) -> list[Any]:
    value = canonical(node.value)
    if node.kind == "static_block":
        assert isinstance(node.value, ast.Function)
        value = canonical(node.value.body)
    return ["m", node.kind, node.is_static, node.computed, canonical(node.key), value]


def _default_export(node: ast.ExportDefaultDeclaration) -> list[Any]:
    inner = canonical(node.declaration)
    if isinstance(node.declaration, (ast.FunctionDeclaration, ast.ClassDeclaration)):
        return ["exportdefault", inner]
    return ["exportdefault", ["expr", inner]]


def _switch(node: ast.SwitchStatement) -> list[Any]:
    cases = [[canonical(case.test), _statements(case.body)] for case in node.cases]
    return ["switch", canonical(node.discriminant), cases]


def _try(node: ast.TryStatement) -> list[Any]:
    parts = (node.block, node.param, node.handler, node.finalizer)
    return ["try", *[canonical(part) for part in parts]]


def _export(node: ast.ExportNamedDeclaration) -> list[Any]:
    names = [[part.local, part.exported] for part in node.specifiers]
    return ["export", canonical(node.declaration), names, node.source]


def _import(node: ast.ImportDeclaration) -> list[Any]:
    return ["import", node.source, [[part.imported, part.local] for part in node.specifiers]]


_c = canonical
_KINDS: dict[type, Any] = {
    ast.ArrayExpression: lambda n: ["array", _c(n.elements)],
    ast.ArrayPattern: lambda n: ["arrpat", _c(n.elements), _c(n.rest)],
    ast.Assignment: lambda n: ["assign", n.operator, _c(n.target), _c(n.value)],
    ast.AssignmentPattern: lambda n: ["default", _c(n.target), _c(n.default)],
    ast.Await: lambda n: ["await", _c(n.argument)],
    ast.BigIntLiteral: lambda n: ["big", str(n.value)],
    ast.Binary: lambda n: ["binary", n.operator, _c(n.left), _c(n.right)],
    ast.BlockStatement: lambda n: ["block", _statements(n.body)],
    ast.BooleanLiteral: lambda n: ["bool", n.value],
    ast.BreakStatement: lambda n: ["break", n.label],
    ast.Call: lambda n: ["call", n.optional, _c(n.callee), _c(n.arguments)],
    ast.Chain: lambda n: ["chain", _c(n.expression)],
    ast.Class: _class,
    ast.ClassDeclaration: lambda n: ["classdecl", _c(n.definition)],
    ast.ClassMember: _member,
    ast.Conditional: lambda n: ["cond", _c(n.test), _c(n.consequent), _c(n.alternate)],
    ast.ContinueStatement: lambda n: ["continue", n.label],
    ast.Declarator: lambda n: [_c(n.target), _c(n.init)],
    ast.DoWhileStatement: lambda n: ["dowhile", _c(n.body), _c(n.test)],
    ast.EmptyStatement: lambda n: ["empty"],
    ast.EnumDeclaration: lambda n: ["enum", n.name, [[m.name, _c(m.init)] for m in n.members]],
    ast.ExportAllDeclaration: lambda n: ["exportall", n.source, n.exported],
    ast.ExportAssignment: lambda n: ["export=", _c(n.expression)],
    ast.ExportDefaultDeclaration: _default_export,
    ast.ExportNamedDeclaration: _export,
    ast.ExpressionStatement: lambda n: ["expr", _c(n.expression)],
    ast.ForInStatement: lambda n: ["forin", _c(n.left), _c(n.right), _c(n.body)],
    ast.ForOfStatement: lambda n: ["forof", n.is_await, _c(n.left), _c(n.right), _c(n.body)],
    ast.ForStatement: lambda n: ["for", _c(n.init), _c(n.test), _c(n.update), _c(n.body)],
    ast.Function: _function,
    ast.FunctionDeclaration: lambda n: ["fndecl", _c(n.function)],
    ast.Identifier: lambda n: ["id", n.name],
    ast.IfStatement: lambda n: ["if", _c(n.test), _c(n.consequent), _c(n.alternate)],
    ast.ImportCall: lambda n: ["importcall", _c(n.source)],
    ast.ImportDeclaration: _import,
    ast.LabeledStatement: lambda n: ["label", n.label, _c(n.body)],
    ast.Logical: lambda n: ["logical", n.operator, _c(n.left), _c(n.right)],
    ast.Member: lambda n: ["member", n.computed, n.optional, _c(n.object), _c(n.property)],
    ast.MetaProperty: lambda n: ["meta", n.name],
    ast.NamespaceDeclaration: lambda n: ["namespace", n.name, _statements(n.body)],
    ast.New: lambda n: ["new", _c(n.callee), _c(n.arguments)],
    ast.NullLiteral: lambda n: ["null"],
    ast.NumberLiteral: lambda n: ["num", number_name(n.value)],
    ast.ObjectExpression: lambda n: ["object", _c(n.properties)],
    ast.ObjectPattern: lambda n: ["objpat", _c(n.properties), _c(n.rest)],
    ast.PatternProperty: lambda n: ["pp", n.computed, _c(n.key), _c(n.value)],
    ast.PrivateName: lambda n: ["private", n.name],
    ast.Program: lambda n: ["program", _statements(n.body)],
    ast.Property: lambda n: ["prop", n.kind, n.computed, _c(n.key), _c(n.value)],
    ast.RegExpLiteral: lambda n: ["regex"],
    ast.RestElement: lambda n: ["rest", _c(n.target)],
    ast.ReturnStatement: lambda n: ["return", _c(n.argument)],
    ast.Sequence: lambda n: ["seq", _c(n.expressions)],
    ast.SpreadElement: lambda n: ["spread", _c(n.argument)],
    ast.StringLiteral: lambda n: ["str", n.value],
    ast.Super: lambda n: ["super"],
    ast.SwitchStatement: _switch,
    ast.TaggedTemplate: lambda n: ["tagged", _c(n.tag), _c(n.quasi)],
    ast.TemplateLiteral: lambda n: ["tpl", list(n.quasis), _c(n.expressions)],
    ast.This: lambda n: ["this"],
    ast.ThrowStatement: lambda n: ["throw", _c(n.argument)],
    ast.TryStatement: _try,
    ast.Unary: lambda n: ["unary", n.operator, _c(n.argument)],
    ast.Unknown: lambda n: ["unknown", n.kind, _c(n.parts)],
    ast.Update: lambda n: ["update", n.operator, n.prefix, _c(n.argument)],
    ast.VariableDeclaration: lambda n: ["vars", n.kind, _c(n.declarations)],
    ast.WhileStatement: lambda n: ["while", _c(n.test), _c(n.body)],
    ast.Yield: lambda n: ["yield", n.delegate, _c(n.argument)],
}
