"""Every command and every option is documented, and no document names one that is not there."""

from __future__ import annotations

import re
from pathlib import Path

import click
import pytest

from discrepancy.cli import main
from discrepancy.report import FORMATS

ROOT = Path(__file__).parents[1]
PAGES = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))}
TEXT = "\n".join(PAGES.values())
OPTIONS = {(name, option) for name, command in main.commands.items() for each in command.params for option in (*each.opts, *each.secondary_opts)}


def has(option: str, text: str = TEXT) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(option)}(?![\w-])", text) is not None


@pytest.mark.parametrize("name", sorted(main.commands))
def test_every_command_is_documented(name: str) -> None:
    assert f"discrepancy {name}" in TEXT
    assert main.commands[name].help


@pytest.mark.parametrize(("name", "option"), sorted(each for each in OPTIONS if each[1].startswith("-")))
def test_every_option_is_documented(name: str, option: str) -> None:
    assert has(option), f"{option} of {name} stands in none of {', '.join(PAGES)}"
    if name == "compare":
        assert has(option, PAGES["docs/compare.md"]), f"{option} is missing from docs/compare.md"


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_is_documented(form: str) -> None:
    assert f"`{form}`" in PAGES["docs/compare.md"]


def test_every_option_says_what_it_does() -> None:
    silent = [(name, each.name) for name, command in main.commands.items() for each in command.params if isinstance(each, click.Option) and not each.help]
    assert silent == []


def test_compare_is_not_said_to_have_options_that_it_has_not() -> None:
    table = [line for line in PAGES["docs/compare.md"].splitlines() if line.startswith("| `-")]
    said = {option for line in table for option in re.findall(r"`(--?[a-z-]+)`", line.split("|")[1])}
    assert table
    assert said - {option for name, option in OPTIONS if name == "compare"} <= {"--version", "--help", "-h"}


def test_links_between_the_documents_lead_somewhere() -> None:
    for page, text in PAGES.items():
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
            assert ((ROOT / page).parent / target).exists(), f"{page} links to {target}"
