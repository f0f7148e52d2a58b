"""Prints syntax as JavaScript, one statement a line: to show in a test what was restored."""

from __future__ import annotations

# ruff: noqa: C901, PLR0912  (one case for each kind of node is what a printer is)
from awaitstep.syntax import ast


def function_text(function: ast.Function) -> str:
    star = "*" if function.is_generator else ""
    params = ", ".join(expression(p) for p in function.params)
    name = f" {function.name}" if function.name else ""
    body = function.body
    inner = body.body if isinstance(body, ast.BlockStatement) else ()
    return f"function{star}{name}({params}) {{\n" + _list(inner, 1) + "}\n"


def _list(statements, depth: int) -> str:
    return "".join(statement(s, depth) for s in statements)


def _body(node, depth: int) -> str:
    inner = node.body if isinstance(node, ast.BlockStatement) else (node,)
    return "{\n" + _list(inner, depth + 1) + "  " * depth + "}"


def statement(node, depth: int) -> str:
    return "  " * depth + _statement(node, depth) + "\n"


def _statement(node, depth: int) -> str:
    match node:
        case ast.ExpressionStatement():
            return expression(node.expression) + ";"
        case ast.VariableDeclaration():
            parts = [
                expression(d.target) + ("" if d.init is None else f" = {expression(d.init)}")
                for d in node.declarations
            ]
            return f"{node.kind} {', '.join(parts)};"
        case ast.BlockStatement():
            return _body(node, depth)
        case ast.IfStatement():
            text = f"if ({expression(node.test)}) {_body(node.consequent, depth)}"
            if isinstance(node.alternate, ast.IfStatement):
                return f"{text} else {_statement(node.alternate, depth)}"
            return text if node.alternate is None else f"{text} else {_body(node.alternate, depth)}"
        case ast.WhileStatement():
            return f"while ({expression(node.test)}) {_body(node.body, depth)}"
        case ast.DoWhileStatement():
            return f"do {_body(node.body, depth)} while ({expression(node.test)});"
        case ast.ForStatement():
            texts = [_for_part(p) for p in (node.init, node.test, node.update)]
            return f"for ({'; '.join(texts)}) {_body(node.body, depth)}"
        case ast.ForInStatement():
            head = f"{_for_part(node.left)} in {expression(node.right)}"
            return f"for ({head}) {_body(node.body, depth)}"
        case ast.TryStatement():
            return _try(node, depth)
        case ast.SwitchStatement():
            cases = "".join(_case(c, depth + 1) for c in node.cases)
            return f"switch ({expression(node.discriminant)}) {{\n{cases}{'  ' * depth}}}"
        case ast.LabeledStatement():
            return f"{node.label}: {_statement(node.body, depth)}"
        case ast.BreakStatement() | ast.ContinueStatement():
            word = "break" if isinstance(node, ast.BreakStatement) else "continue"
            return f"{word} {node.label};" if node.label else f"{word};"
        case ast.ReturnStatement() | ast.ThrowStatement():
            word = "return" if isinstance(node, ast.ReturnStatement) else "throw"
            return f"{word};" if node.argument is None else f"{word} {expression(node.argument)};"
        case ast.FunctionDeclaration():
            return expression(node.function)
        case _:
            return f"<{type(node).__name__}>"


def _for_part(node) -> str:
    if node is None:
        return ""
    if isinstance(node, ast.VariableDeclaration):
        return _statement(node, 0).rstrip(";")
    return expression(node)


def _try(node: ast.TryStatement, depth: int) -> str:
    text = f"try {_body(node.block, depth)}"
    if node.handler is not None:
        text += f" catch ({expression(node.param)}) {_body(node.handler, depth)}"
    if node.finalizer is not None:
        text += f" finally {_body(node.finalizer, depth)}"
    return text


def _case(node: ast.SwitchCase, depth: int) -> str:
    head = "default" if node.test is None else f"case {expression(node.test)}"
    return "  " * depth + head + ":\n" + _list(node.body, depth + 1)


def expression(node) -> str:
    match node:
        case ast.Identifier() | ast.PrivateName():
            return node.name
        case ast.StringLiteral():
            return '"' + node.value + '"'
        case ast.NumberLiteral():
            return f"{node.value:g}"
        case ast.BooleanLiteral():
            return "true" if node.value else "false"
        case ast.NullLiteral():
            return "null"
        case ast.This():
            return "this"
        case ast.Function():
            return "function () {...}"
        case ast.Member(property=ast.StringLiteral(value=name)) if name.isidentifier():
            return f"{_nested(node.object)}.{name}"
        case ast.Member():
            return f"{_nested(node.object)}[{expression(node.property)}]"
        case ast.Call():
            return f"{_nested(node.callee)}({_items(node.arguments)})"
        case ast.New():
            return f"new {expression(node.callee)}({_items(node.arguments)})"
        case ast.ArrayExpression():
            return f"[{_items(node.elements)}]"
        case ast.ObjectExpression():
            return "{" + ", ".join(_property(p) for p in node.properties) + "}"
        case ast.Sequence():
            return f"({_items(node.expressions)})"
        case ast.Unary():
            space = " " if node.operator.isalpha() else ""
            return node.operator + space + _nested(node.argument)
        case ast.Update():
            inner = expression(node.argument)
            return node.operator + inner if node.prefix else inner + node.operator
        case ast.Binary() | ast.Logical():
            return f"{_nested(node.left)} {node.operator} {_nested(node.right)}"
        case ast.Conditional():
            parts = _nested(node.test), _nested(node.consequent), _nested(node.alternate)
            return "{} ? {} : {}".format(*parts)
        case ast.Assignment():
            return f"{expression(node.target)} {node.operator} {expression(node.value)}"
        case ast.Yield():
            star = "*" if node.delegate else ""
            return f"yield{star} {expression(node.argument)}" if node.argument else "yield"
        case ast.SpreadElement():
            return f"...{expression(node.argument)}"
        case _:
            return f"<{type(node).__name__}>"


def _property(node) -> str:
    if isinstance(node, ast.SpreadElement):
        return expression(node)
    return f"{expression(node.key)}: {expression(node.value)}"


def _items(nodes) -> str:
    return ", ".join("" if node is None else expression(node) for node in nodes)


def _nested(node) -> str:
    compound = ast.Binary | ast.Logical | ast.Conditional | ast.Assignment | ast.Yield
    return f"({expression(node)})" if isinstance(node, compound) else expression(node)
