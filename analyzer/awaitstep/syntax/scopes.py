"""Which names a piece of code binds, and which it uses. Everything here walks iteratively."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from awaitstep.syntax import ast
from awaitstep.syntax.children import child_nodes

Body = ast.Function | ast.Program | ast.BlockStatement | Iterable[ast.Node]


def pattern_names(pattern: ast.Node) -> tuple[str, ...]:
    """The names that a pattern binds, in source order; defaults and keys bind none."""
    found: list[str] = []
    stack: list[ast.Node] = [pattern]
    while stack:
        match stack.pop():
            case ast.Identifier(name=name):
                found.append(name)
            case ast.AssignmentPattern(target=target) | ast.RestElement(target=target):
                stack.append(target)
            case ast.ArrayPattern(elements=elements, rest=rest):
                _push(stack, [*elements, rest])
            case ast.ObjectPattern(properties=properties, rest=rest):
                _push(stack, [*[prop.value for prop in properties], rest])
            case _:
                pass
    return tuple(found)


def var_names(code: Body) -> tuple[str, ...]:
    """The names that ``var`` binds in a function's body, a program or some statements.

    Blocks, loops and branches are looked into, nested functions are not. Each name is given once,
    in source order. (Function declarations are *lexical* here; see ``lexical_declarations``.)
    """
    found: dict[str, None] = {}
    stack: list[ast.Node] = list(reversed(statements_of(code)))
    while stack:
        node = stack.pop()
        if isinstance(node, ast.VariableDeclaration):
            if node.kind == "var":
                for declarator in node.declarations:
                    found.update(dict.fromkeys(pattern_names(declarator.target)))
        elif isinstance(node, _VAR_HOLDERS):
            stack.extend(reversed(child_nodes(node)))
    return tuple(found)


def lexical_declarations(statements: Iterable[ast.Node]) -> tuple[str, ...]:
    """The names that statements declare directly in their list, in source order.

    By ``let``, ``const``, ``using``, ``class``, ``function``, ``enum``, ``namespace``, ``import``.
    """
    found: dict[str, None] = {}
    for statement in statements:
        found.update(dict.fromkeys(_declared(statement)))
    return tuple(found)


def uses_arguments(function: ast.Function) -> bool:
    """Whether the function's own ``arguments`` is mentioned, also inside its arrows."""
    stack = child_nodes(function)
    while stack:
        node = stack.pop()
        if isinstance(node, ast.Identifier):
            if node.name == "arguments":
                return True
        elif not isinstance(node, ast.Function) or node.kind == "arrow":
            stack.extend(child_nodes(node))
    return False


def free_names(function: ast.Function) -> frozenset[str]:
    """The names that a function uses and does not bind itself. Kept for each function."""
    known = _FREE.get(function)
    if known is None:
        known = _FREE[function] = _free_names(function)
    return known


def statements_of(code: Body) -> list[ast.Node]:
    """The statements of a body; an arrow's expression has none."""
    if isinstance(code, ast.Function):
        code = code.body if isinstance(code.body, ast.BlockStatement) else ()
    if isinstance(code, (ast.Program, ast.BlockStatement)):
        return list(code.body)
    return list(code)


@dataclass(slots=True)
class _Frame:
    """One scope: what it declares, and what is used in it."""

    declared: frozenset[str]
    used: set[str] = field(default_factory=set)


def _free_names(function: ast.Function) -> frozenset[str]:
    """``None`` on the stack closes the innermost scope."""
    frames = [_Frame(frozenset())]
    stack: list[ast.Node | None] = [function]
    while stack:
        node = stack.pop()
        if node is None:
            closed = frames.pop()
            frames[-1].used |= closed.used - closed.declared
            continue
        if isinstance(node, ast.Identifier):
            frames[-1].used.add(node.name)
            continue
        declares = _SCOPES.get(type(node))
        if declares is not None:
            frames.append(_Frame(frozenset(declares(node))))
            stack.append(None)
        stack.extend(child_nodes(node))
    return frozenset(frames[0].used)


def _push(stack: list[ast.Node], nodes: list[ast.Pattern | None]) -> None:
    stack.extend([node for node in reversed(nodes) if node is not None])


def _declared(statement: ast.Node) -> tuple[str, ...]:
    match statement:
        case ast.VariableDeclaration(kind=kind, declarations=declarations) if kind != "var":
            return _names_of([declarator.target for declarator in declarations])
        case ast.FunctionDeclaration(function=definition):
            return () if definition.name is None else (definition.name,)
        case ast.ClassDeclaration(definition=made):
            return () if made.name is None else (made.name,)
        case ast.ImportDeclaration(specifiers=specifiers):
            return tuple([specifier.local for specifier in specifiers])
        case ast.EnumDeclaration(name=name) | ast.NamespaceDeclaration(name=name):
            return (name,)
        case ast.ExportNamedDeclaration(declaration=inner) if inner is not None:
            return _declared(inner)
        case ast.ExportDefaultDeclaration(declaration=inner) | ast.LabeledStatement(body=inner):
            return _declared(inner)
        case ast.Unknown(parts=parts):
            return lexical_declarations(parts)
        case _:
            return ()


def _names_of(patterns: Iterable[ast.Node]) -> tuple[str, ...]:
    return tuple([name for pattern in patterns for name in pattern_names(pattern)])


def _of_function(node: ast.Node) -> tuple[str, ...]:
    if not isinstance(node, ast.Function):
        return ()
    own = () if node.kind == "arrow" else ("arguments",)
    named = () if node.name is None else (node.name,)
    return (*own, *named, *_names_of(node.params), *var_names(node))


def _of_class(node: ast.Node) -> tuple[str, ...]:
    if not isinstance(node, ast.Class):
        return ()
    return () if node.name is None else (node.name,)


def _of_block(node: ast.Node) -> tuple[str, ...]:
    if not isinstance(node, (ast.BlockStatement, ast.NamespaceDeclaration)):
        return ()
    return lexical_declarations(node.body)


def _of_loop(node: ast.Node) -> tuple[str, ...]:
    head = node.init if isinstance(node, ast.ForStatement) else getattr(node, "left", None)
    return () if head is None else _declared(head)


def _of_switch(node: ast.Node) -> tuple[str, ...]:
    if not isinstance(node, ast.SwitchStatement):
        return ()
    return lexical_declarations([part for case in node.cases for part in case.body])


def _of_try(node: ast.Node) -> tuple[str, ...]:
    """The parameter of ``catch``; that it does not reach into ``try`` is neglected."""
    if not isinstance(node, ast.TryStatement):
        return ()
    return () if node.param is None else pattern_names(node.param)


_VAR_HOLDERS = (
    ast.BlockStatement,
    ast.DoWhileStatement,
    ast.ExportNamedDeclaration,
    ast.ForInStatement,
    ast.ForOfStatement,
    ast.ForStatement,
    ast.IfStatement,
    ast.LabeledStatement,
    ast.SwitchCase,
    ast.SwitchStatement,
    ast.TryStatement,
    ast.Unknown,
    ast.WhileStatement,
)
"""The only nodes in which a ``var`` can stand without leaving its function."""

_SCOPES: dict[type[ast.Node], Callable[[ast.Node], tuple[str, ...]]] = {
    ast.BlockStatement: _of_block,
    ast.Class: _of_class,
    ast.ForInStatement: _of_loop,
    ast.ForOfStatement: _of_loop,
    ast.ForStatement: _of_loop,
    ast.Function: _of_function,
    ast.NamespaceDeclaration: _of_block,
    ast.SwitchStatement: _of_switch,
    ast.TryStatement: _of_try,
}

_FREE: WeakKeyDictionary[ast.Function, frozenset[str]] = WeakKeyDictionary()
