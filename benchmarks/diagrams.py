"""Times diagrams of generated graphs; prints the table of docs/benchmarks.md, "Diagrams".

python benchmarks/diagrams.py
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Iterator

from awaitstep.graph.model import Branch, If, Loop, Node, Parallel, StepDo, StepSleep, Workflow
from awaitstep.graph.walk import nodes
from awaitstep.render import render

SIZES = (30, 300, 3000)
FORMATS = ("svg", "html", "mmd", "png")
ROUNDS = 5
ENOUGH_SECONDS = 10.0
"""What has taken this long is not timed again."""


def main() -> None:
    """Prints the table."""
    print("| nodes |", " | ".join(FORMATS), "|")
    print("| ---: |", " | ".join("---:" for _ in FORMATS), "|")
    for size in SIZES:
        graph = generated(size)
        cells = [_cell(graph, kind) for kind in FORMATS]
        print(f"| {size:,} |", " | ".join(cells), "|", flush=True)


def generated(size: int) -> Workflow:
    """A workflow of exactly ``size`` nodes: rounds of ten, each with every sort of container."""
    rounds = [node for number in range(size // 10) for node in _ten(number)]
    workflow = Workflow(class_name="Generated", nodes=rounds)
    assert sum(1 for _ in nodes(workflow)) == size
    return workflow


def _ten(number: int) -> Iterator[Node]:
    yield StepDo(name=f"load {number}")
    yield If(
        branches=[
            Branch(condition=f"order.total > {number}", nodes=[StepDo(name=f"ask {number}")]),
            Branch(nodes=[StepSleep(name=f"rest {number}", duration="1 hour")]),
        ]
    )
    members: list[Node] = [
        StepDo(name=f"{side} {number}", starts=1, resolves=2) for side in ("left", "right")
    ]
    yield Parallel(kind="all", nodes=members)
    yield Loop(kind="while", header=f"page < {number}", nodes=[StepDo(name=f"page {number}")])
    yield StepDo(name=f"store {number}")


def _cell(graph: Workflow, kind: str) -> str:
    """The median time and the size of the result."""
    taken: list[float] = []
    drawn: str | bytes = ""
    while len(taken) < ROUNDS and sum(taken) < ENOUGH_SECONDS:
        started = time.perf_counter()
        drawn = render(graph, kind)
        taken.append(time.perf_counter() - started)
    data = drawn.encode() if isinstance(drawn, str) else drawn
    return f"{_seconds(statistics.median(taken))}, {_bytes(len(data))}"


def _seconds(value: float) -> str:
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.1f} s"


def _bytes(value: int) -> str:
    return f"{value / 1000:,.0f} kB"


if __name__ == "__main__":
    main()
