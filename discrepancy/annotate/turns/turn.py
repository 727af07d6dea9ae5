"""Whose a statement is in a record of what was said."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose a statement with a label is, and where what he says begins."""

    speaker: str
    start: int
    asks: bool = False
    """He asks or leads through the meeting: nothing that he says is told by the publisher."""
    section: bool = False
    """His remarks stand under a heading of their own."""
    quoted: bool = False
    """A spokesman's words, which are the readout, as long as they are quoted."""
