"""Tables for each training pair that learned nothing from it: what learns from annotations is to learn how good they are elsewhere."""

from __future__ import annotations

from dataclasses import replace

import train_speakers
import train_topics

from discrepancy.annotate import Tables, load_tables
from discrepancy.match import Encoder


def unseen_by_pair(encoder: Encoder) -> dict[str, Tables]:
    """Return the tables for every training pair, and for every pair that only speakers were learned from."""
    topics, speakers, tables = train_topics.unseen_by_pair(encoder), train_speakers.unseen_by_pair(encoder), load_tables()
    return {name: replace(tables, scorer=topics.get(name, tables.scorer), attribution=learned) for name, learned in speakers.items()}
