"""What each pair would be annotated with, had nothing been learned from it: how good topics and speakers are elsewhere."""

from __future__ import annotations

from dataclasses import replace

import train_speakers
import train_topics

from discrepancy.annotate import Tables, load_tables
from discrepancy.match import Encoder


def unseen_tables(encoder: Encoder) -> dict[str, Tables]:
    """Return by its id the tables of every pair that is learned from; all others have the bundled ones."""
    tables, scorers = load_tables(), train_topics.unseen_by_pair(encoder)
    return {name: replace(tables, attributor=each, scorer=scorers.get(name, tables.scorer)) for name, each in train_speakers.unseen_by_pair(encoder).items()}
