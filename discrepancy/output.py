"""A result goes out whole or not at all, in the same bytes under every locale."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from pathlib import Path

from discrepancy.errors import InputError


def write(text: str, output: Path | None) -> None:
    """Write a result to standard output (null) or to a file. Raises InputError if it cannot be written."""
    data = text.encode(errors="replace")  # the name of a file need not be UTF-8
    if output is None:
        _print(data)
        return
    try:
        if _special(output):
            output.write_bytes(data)
        else:
            _replace(Path(os.path.realpath(output)), data)
    except OSError as error:
        raise InputError(f"{output}: cannot be written ({error.strerror}); nothing was changed") from None


def check_writable(output: Path, *inputs: str) -> None:
    """Find out before a long comparison, not after it, and let no result take the place of what it is made from."""
    if any(_same(output, each) for each in inputs):
        raise InputError(f"{output}: is one of the files it is made from; give the result another name")
    if output.is_dir():
        raise InputError(f"{output}: is a folder; give a file name")
    if _special(output):
        return
    if not output.parent.is_dir():
        raise InputError(f"{output}: the folder {output.parent} does not exist; make it first")
    if not os.access(output.parent, os.W_OK):
        raise InputError(f"{output}: the folder {output.parent} cannot be written; choose another place")


def abandon_stdout() -> None:
    """Let go of standard output, so that Python does not try it once more on the way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _print(data: bytes) -> None:
    if sys.stdout is None:
        raise InputError("standard output: is closed; name a file with -o")
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        abandon_stdout()
        raise InputError(f"standard output: cannot be written ({error.strerror})") from None


def _same(output: Path, source: str) -> bool:
    """Tell whether both names are of one file; a name that is of none is the other's neither."""
    try:
        return output.samefile(source)
    except (OSError, ValueError):
        return False


def _special(output: Path) -> bool:
    """Tell whether this is a device or a pipe: it is written to, never replaced by a file."""
    return output.exists() and not output.is_file()


def _replace(target: Path, data: bytes) -> None:
    descriptor, scratch = tempfile.mkstemp(prefix=f".{target.name[:60]}.", dir=target.parent)
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
        os.chmod(scratch, target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        os.replace(scratch, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(scratch)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
