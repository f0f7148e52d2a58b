"""A Worker's file that tests change, and a view of it."""

from __future__ import annotations

from pathlib import Path

GOOD = """import {{ WorkflowEntrypoint }} from "cloudflare:workers";
export class Orders extends WorkflowEntrypoint {{
  async run(event, step) {{
    await step.do("{name}", async () => 1);
    if (event.payload.late) {{
      await step.sleep("pause", "1 hour");
    }}
  }}
}}
"""
BROKEN = GOOD.replace("async () => 1", "async () =>")


def write(path: Path, name: str, text: str = GOOD) -> None:
    """Writes a Worker whose first step has a name, as an editor does: whole, by a rename."""
    new = path.with_suffix(".new")
    new.write_text(text.format(name=name), "utf-8")
    new.replace(path)
