"""What the grammars misread or refuse, and what is recovered from broken text."""

from __future__ import annotations

import pytest

from awaitstep.source import SourceText
from awaitstep.syntax import ast
from awaitstep.syntax.children import child_nodes
from awaitstep.syntax.parse import Parsed, parse
from tests.syntax.canonical import canonical


def _parse(code: str | bytes, language: str = "javascript") -> Parsed:
    data = code.encode() if isinstance(code, str) else code
    return parse(SourceText("test", data, language))


def _tree(code: str, language: str = "javascript") -> object:
    parsed = _parse(code, language)
    tree = canonical(parsed.program)
    assert parsed.diagnostics == ()
    return tree


SAME_IN_JAVASCRIPT = {
    "async () => { await (x)(y) }": "async () => { await ((x)(y)) }",
    "async () => { await (0, m.f)(s).g }": "async () => { await ((0, m.f)(s).g) }",
    "async()=>{await(c?a:b)(s),await [p][0]}": "async()=>{(await ((c?a:b)(s))),(await ([p][0]))}",
    "async () => { for\nawait (const x of y); }": "async () => { for await (const x of y); }",
    "await (async () => {})()": "await ((async () => {})())",
    "export\nclass A {}": "export class A {}",
    "class A { accessor x = 1; static accessor y }": "class A { x = 1; static y }",
    'export * from "b" with { type: "json" }': 'export * from "b"',
    "export default class extends e{}export const a=1": (
        "export default class extends e {}\nexport const a = 1"
    ),
    "export default async function*(a){}export{b}": (
        "export default async function* (a) {}\nexport { b }"
    ),
    "@(a.b) class C { @(d()) m() {} }": "class C { m() {} }",
}

SAME_IN_TYPESCRIPT = {
    'await step.do<string>("x", f)': 'await step.do("x", f)',
    "!f<T>(x)": "!f(x)",
    "a - g<T>(x) * 2": "a - g(x) * 2",
    "await c as D": "await c",
    "a - b!.c": "a - b.c",
    "x = y as A.B.C<D>[]": "x = y",
    "x = y as\n  | A.B.C\n  | undefined": "x = y",
    "sql<{ a: string }>`q`.all()": "sql`q`.all()",
    "class A { accessor x = 1 }": "class A { x = 1 }",
    'export type * from "m"; a': "a",
    "interface A<in T, out U> {} a": "a",
    "let f: { (a: A): R\n  <B>(b: B): R } = g": "let f = g",
    "function f(this: X, a?: number): void {}": "function f(a) {}",
    "(<any>x).y = 2; z! = 1; (w as any) = 3": "x.y = 2; z = 1; w = 3",
    "export default abstract class{}class B{}": "export default class {}\nclass B {}",
    'import type A from "a"; import { type B, c } from "b"': 'import { c } from "b"',
    "declare const x: number; abstract class A { abstract m(): void }": "class A {}",
}


@pytest.mark.parametrize(("code", "plain"), SAME_IN_JAVASCRIPT.items())
def test_javascript_reads_as(code: str, plain: str) -> None:
    assert _tree(code) == _tree(plain)


@pytest.mark.parametrize(("code", "plain"), SAME_IN_TYPESCRIPT.items())
def test_typescript_reads_as(code: str, plain: str) -> None:
    assert _tree(code, "typescript") == _tree(plain, "typescript")


def test_reserved_words_name_exports_and_imports() -> None:
    assert _tree('export { a as function }; import { in as b } from "m"') == [
        "program",
        [["export", None, [["a", "function"]], None], ["import", "m", [["in", "b"]]]],
    ]


def test_using_is_a_name_and_a_keyword() -> None:
    assert _tree("using = 3")[1][0][1][2] == ["id", "using"]  # type: ignore[index]
    for language in ("javascript", "typescript"):
        code = "using x = f(); await using y = g(); for (using z of w);"
        kinds = [part[1] for part in _tree(code, language)[1][:2]]  # type: ignore[index]
        assert kinds == ["using", "await using"]


def test_await_names_a_function_where_nothing_is_async() -> None:
    assert _tree("function f() { await (1) }") == _tree("function f() { await\n(1) }")
    assert _tree("o = { await(x) {} }")[1][0][1][3][1][0][3] == ["str", "await"]  # type: ignore[index]


def test_a_tagged_template_may_hold_what_is_no_escape() -> None:
    assert _tree(r"String.raw`\uc1`")[1][0][1][2] == ["tpl", [r"\uc1"], []]  # type: ignore[index]


def test_the_members_beside_an_error_are_kept() -> None:
    parsed = _parse("class A { foo() {} @#$% bar() {} baz() {} }")
    declared = parsed.program.body[0]
    assert isinstance(declared, ast.ClassDeclaration)
    names = [member.key.value for member in declared.definition.members if member.key]  # type: ignore[union-attr]
    assert names == ["foo", "baz"]
    assert {found.code for found in parsed.diagnostics} == {"syntax-error"}


def test_the_statements_beside_an_error_are_kept() -> None:
    parsed = _parse("function f() { a(); var x = ; c(); }")
    declared = parsed.program.body[0]
    assert isinstance(declared, ast.FunctionDeclaration)
    assert isinstance(declared.function.body, ast.BlockStatement)
    assert [type(node).__name__ for node in declared.function.body.body] == [
        "ExpressionStatement",
        "VariableDeclaration",
        "ExpressionStatement",
    ]
    (found,) = parsed.diagnostics
    assert found.span is not None
    assert found.span.end - found.span.start == 1


def test_a_text_that_is_cut_off_is_read_to_its_end() -> None:
    parsed = _parse('export class W extends X { async run(e, s) { await s.do("a", async () => {')
    assert isinstance(parsed.program.body[0], ast.ExportNamedDeclaration)
    assert 'this "{" is never closed' in {found.message for found in parsed.diagnostics}


@pytest.mark.parametrize(
    "code",
    [
        b"",
        b"\0",
        b"\xff\xfe",
        b"#!/usr/bin/env node\r\na()\r\n",
        b"(" * 100_000 + b"x" + b")" * 100_000,
        b"[" * 50_000 + b"]" * 50_000,
        b"if(a)b;" + b"else if(a)b;" * 20_000,
        b"a" + b"+a" * 20_000,
        b"a" + b".b()" * 20_000,
        b"a?b:" * 20_000 + b"c",
        b"{" * 20_000,
        b"@#%^&*()" * 100,
    ],
    ids=lambda code: code[:12].decode("latin-1"),
)
@pytest.mark.parametrize("language", ["javascript", "typescript", "tsx"])
def test_anything_gives_a_program(code: bytes, language: str) -> None:
    parsed = _parse(code, language)
    stack: list[ast.Node] = [parsed.program]
    while stack:
        stack.extend(child_nodes(stack.pop()))


def test_nesting_beyond_the_limit_is_told() -> None:
    parsed = _parse("[" * 30_000 + "]" * 30_000)
    assert [found.code for found in parsed.diagnostics] == ["nesting-too-deep"]


def test_the_deadline_gives_an_empty_program() -> None:
    source = SourceText("test", b"f(x);\n" * 200_000)
    parsed = parse(source, deadline=0.0)
    assert parsed.program.body == ()
    assert [found.code for found in parsed.diagnostics] == ["parse-deadline"]
