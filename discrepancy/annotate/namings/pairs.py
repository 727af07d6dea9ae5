"""What finds names and the offices beside them."""

from __future__ import annotations

import re
from collections import Counter

OFTEN = 3
"""So often a text prints a leader's name, and hardly ever another word before a verb of saying."""
SENTENCE = re.compile(r"[.!?。！？…:：][”\"’'」』)）]*$")
"""How a sentence ends; a heading or a dateline does not."""


def find_pairs(pattern: str, text: str) -> list[tuple[str, str]]:
    """Return every name with its office that a pattern finds."""
    return [(match["name"].strip(), match["title"]) for match in re.finditer(pattern, text)]


def often_paired(found: list[tuple[str, str]], opening: str) -> list[tuple[str, str]]:
    """Keep names that a text prints beside an office more than once, or at its head: one match may be chance."""
    counts = Counter(name for name, _ in found)
    return [(name, title) for name, title in found if counts[name] > 1 or f"{name}{title}" in opening or f"{name} {title}" in opening]
