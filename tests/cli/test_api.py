"""The Python API: what it offers, and which errors it raises."""

from __future__ import annotations

from pathlib import Path

import pytest

import awaitstep
from tests.cli.conftest import Run

CODE = 'workflow W\n  do "a"\n'


def test_everything_offered_is_there() -> None:
    assert set(dir(awaitstep)) == set(awaitstep.__all__)
    for name in awaitstep.__all__:
        assert getattr(awaitstep, name) is not None
    with pytest.raises(AttributeError, match="nothing"):
        _ = awaitstep.nothing


@pytest.mark.usefixtures("run")
def test_analyze_takes_code_and_paths(tmp_path: Path) -> None:
    path = tmp_path / "worker.js"
    path.write_text(CODE)
    for given in (CODE, str(path), path):
        assert awaitstep.analyze(given).outline() == CODE


@pytest.mark.usefixtures("run")
def test_analyze_raises(tmp_path: Path) -> None:
    with pytest.raises(awaitstep.InputError, match="no such file"):
        awaitstep.analyze("none.js")
    with pytest.raises(awaitstep.InputError, match="no such file"):
        awaitstep.analyze("no\0ne.js")
    with pytest.raises(awaitstep.InputError, match="unknown language"):
        awaitstep.analyze(CODE, lang="cobol")
    with pytest.raises(awaitstep.NoWorkflowError):
        awaitstep.analyze("// nothing\n")
    with pytest.raises(awaitstep.InputError, match="no wrangler"):
        awaitstep.analyze(tmp_path)


@pytest.mark.usefixtures("run")
def test_a_workflow_knows_its_code() -> None:
    workflow = awaitstep.analyze(CODE).workflows[0]
    assert workflow.origin is not None
    assert workflow.origin.source.data == CODE.encode()
    assert awaitstep.to_ir(workflow)["nodes"] == [{"from": "<source>"}]
    assert workflow == awaitstep.analyze(CODE).workflows[0]
    assert "origin" not in workflow.model_dump_json()


@pytest.mark.usefixtures("run")
def test_problems_of_the_bytes_are_diagnostics(tmp_path: Path) -> None:
    path = tmp_path / "worker.js"
    path.write_bytes(b"// \xff\n" + CODE.encode())
    [found] = awaitstep.analyze(path).diagnostics
    assert (found.code, found.span is not None and found.span.start.column) == ("not-utf-8", 3)


def test_read_input(tmp_path: Path) -> None:
    path = tmp_path / "worker"
    path.write_bytes("\ufeffconst a: string = b as const;".encode())
    source = awaitstep.read_input(path)
    assert (source.name, source.data[:5]) == (str(path), b"const")
    assert source.language == "typescript"
    assert awaitstep.read_input(path, lang="js").language == "javascript"


def test_identical(run: Run) -> None:
    a, b = awaitstep.analyze(CODE), awaitstep.analyze(CODE)
    assert awaitstep.identical(a, b)
    assert awaitstep.identical(a.workflows[0], b.workflows[0])
    assert not awaitstep.identical(a, awaitstep.analyze('workflow W\n  do "b"\n'))
    assert run("--version").status == 0
