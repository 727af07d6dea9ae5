"""Whose a statement is in French."""

from __future__ import annotations

import re
from functools import cached_property

from discrepancy.annotate.tellers.continental import Continental


class French(Continental):
    """A leader says "nous" of himself, and few verbs name somebody behind his words."""

    def _addresses(self, bare: str) -> bool:
        return bare.startswith("Nous ") or super()._addresses(bare)

    @cached_property
    def _himself(self) -> re.Pattern[str]:
        return re.compile(rf"{self.words.first.pattern}|\bnous\b")

    @property
    def _said_behind(self) -> str:
        return self.words.behind.pattern
