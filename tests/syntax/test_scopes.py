"""Names that code binds and uses; languages and encodings."""

from __future__ import annotations

from awaitstep.source import SourceText
from awaitstep.syntax import ast
from awaitstep.syntax.language import decode, detect
from awaitstep.syntax.parse import parse
from awaitstep.syntax.scopes import free_names, lexical_declarations, uses_arguments, var_names

CODE = b"""import q from "m";
function f(a, { b: c = d, ...e }) {
  for (var i of x) { let z = 1; var { w } = z; z; y }
  z; if (1) var h;
  try {} catch (k) { k }
  (() => { arguments; m })();
  class K { s() { return u } }
}
const [aa] = 1; export class X {} var nn"""


def test_names() -> None:
    program = parse(SourceText("test", CODE)).program
    declared = program.body[1]
    assert isinstance(declared, ast.FunctionDeclaration)
    assert var_names(declared.function) == ("i", "w", "h")
    assert var_names(program) == ("nn",)
    assert lexical_declarations(program.body) == ("q", "f", "aa", "X")
    assert free_names(declared.function) == {"d", "m", "u", "x", "y", "z"}
    assert uses_arguments(declared.function)


def test_languages_and_encodings() -> None:
    assert detect("a.mts", b"", None) == "typescript"
    assert detect("a.tsx", b"", None) == "tsx"
    assert detect("-", b"const a = (b, c) => b < c;", None) == "javascript"
    assert detect("-", b"interface A { b: string }", None) == "typescript"
    assert detect("a.ts", b"", "js") == "javascript"
    assert decode(b"\xef\xbb\xbfa")[0] == b"a"
    assert decode("a()".encode("utf-16"))[0] == b"a()"
    assert decode(b"a(\xff)")[1] is not None
