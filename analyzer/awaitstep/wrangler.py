"""The wrangler configuration of a project folder: where its Worker's code is."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

from awaitstep.errors import InputError

CONFIGURATIONS = ("wrangler.jsonc", "wrangler.json", "wrangler.toml")

_COMMENT_OR_STRING = re.compile(r'("(?:[^"\\]|\\.)*+")|//[^\n]*+|/\*.*?\*/', re.DOTALL)
_STRING_OR_TRAILING_COMMA = re.compile(r'("(?:[^"\\]|\\.)*+")|,(?=\s*+[}\]])')


def main_module(folder: Path) -> Path:
    """The file that a project folder's configuration names as ``main``.

    Raises:
        InputError: there is no configuration, it cannot be read, or its ``main`` is missing.
    """
    configuration = find_configuration(folder)
    main = read_configuration(configuration).get("main")
    if not isinstance(main, str) or not main:
        raise InputError(f'{configuration}: it names no "main" module to read')
    path = folder / main
    if not path.is_file():
        raise InputError(f'{configuration}: its "main", {main}, does not exist')
    return path


def find_configuration(folder: Path) -> Path:
    """The configuration of a folder; of several, the one that wrangler prefers.

    Raises:
        InputError: there is none.
    """
    for name in CONFIGURATIONS:
        if (folder / name).is_file():
            return folder / name
    raise InputError(
        f"{folder}: this folder has no {', '.join(CONFIGURATIONS[:-1])} or {CONFIGURATIONS[-1]}; "
        "name the Worker's file instead"
    )


def read_configuration(path: Path) -> dict[str, Any]:
    """The members of a configuration file; JSON may have comments and trailing commas.

    Raises:
        InputError: the file cannot be read, or is not what its suffix says.
    """
    try:
        text = path.read_text("utf-8-sig")
        data = tomllib.loads(text) if path.suffix == ".toml" else json.loads(_plain_json(text))
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path}: cannot be read: {error}") from None
    if not isinstance(data, dict):
        raise InputError(f"{path}: this is no configuration")
    return data


def _plain_json(text: str) -> str:
    uncommented = _COMMENT_OR_STRING.sub(lambda match: match[1] or " ", text)
    return _STRING_OR_TRAILING_COMMA.sub(lambda match: match[1] or "", uncommented)
