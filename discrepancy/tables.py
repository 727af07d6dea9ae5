"""Tables in TOML: those that come with the program, and a user's own."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Any

from discrepancy.errors import InputError


def bundled(name: str) -> dict[str, Any]:
    """Return a table that comes with the program, by its place in the package (`annotate/names.toml`)."""
    return tomllib.loads(files("discrepancy").joinpath(name).read_text("utf-8"))


def read(path: Path, option: str) -> dict[str, Any]:
    """Read a user's table; raises InputError, in terms of the option that named it, where it cannot be."""
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        raise InputError(f"{option} {path}: cannot be read ({error.strerror}); check the path") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"{option} {path}: is no TOML file ({error}); see docs/annotate.md for its shape") from None
