"""Arguments in, pipeline out; every exit code is decided here."""

from __future__ import annotations

import contextlib
import gc
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from discrepancy.errors import InputError
from discrepancy.output import abandon_stdout, check_writable, write
from discrepancy.records import SIDES, Meeting, Readout, Side
from discrepancy.report import FORMATS, renderer

if TYPE_CHECKING:
    from discrepancy.check import Held, Update

_Given = tuple[str, str | None, str | None, str | None]
"""A readout's source, government, language and encoding, as the command line gives them."""
FAIL_ON = ("only", "partial", "differs")
EXIT_FOUND, EXIT_INPUT, EXIT_INTERRUPTED = 1, 2, 130


class _Group(click.Group):
    """Tells input errors in one line and keeps Ctrl-C quiet."""

    def main(self, *args: Any, **kwargs: Any) -> NoReturn:
        kwargs["standalone_mode"] = False
        # What a run makes it needs to its end: to look for garbage meanwhile takes a tenth of a short one.
        gc.disable()
        try:
            code = super().main(*args, **kwargs)
            sys.exit(code if isinstance(code, int) else 0)
        except InputError as error:
            click.echo(f"discrepancy: {error}", err=True)
            sys.exit(EXIT_INPUT)
        except click.exceptions.NoArgsIsHelpError as error:
            error.show()
            sys.exit(EXIT_INPUT)
        except click.ClickException as error:
            click.echo(f"discrepancy: {error.format_message()} (see discrepancy --help)", err=True)
            sys.exit(EXIT_INPUT)
        except (click.Abort, KeyboardInterrupt):
            click.echo("discrepancy: interrupted, nothing written", err=True)
            sys.exit(EXIT_INTERRUPTED)
        except BrokenPipeError:
            # The reader of our standard output went away; there is nobody left to tell.
            abandon_stdout()
            sys.exit(EXIT_FOUND)
        except OSError as error:
            # A name that is too long, a folder that may not be listed: whatever the system refuses was somebody's input.
            click.echo(f"discrepancy: {error.filename or 'input'}: cannot be used ({error.strerror or error}); check the path", err=True)
            sys.exit(EXIT_INPUT)
        finally:
            # Nor at the end: what there is goes with the process.
            gc.freeze()
            gc.enable()


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="discrepancy", message="discrepancy %(version)s")
def main() -> None:
    """Compare two governments' readouts of the same meeting: what one says and the other does not."""


def _all(*options: Callable[..., Any]) -> Callable[..., Any]:
    """Return a decorator that adds options to a command, in the order in which its help lists them."""

    def add(command: Callable[..., Any]) -> Callable[..., Any]:
        return reduce(lambda made, option: option(made), reversed(options), command)

    return add


def _side(side: Side) -> tuple[Callable[..., Any], ...]:
    upper = side.upper()
    return (
        click.option(f"--name-{side}", metavar="NAME", help=f"Government that published {upper}."),
        click.option(f"--lang-{side}", metavar="TAG", help=f"Language of {upper} (BCP 47), instead of detecting it."),
        click.option(f"--encoding-{side}", metavar="NAME", help=f"Encoding of {upper}, if it is not UTF-8."),
    )


side_options = _all(*_side("a"), *_side("b"))
"""What each readout is."""
reader_options = _all(
    click.option("--gloss-a", metavar="FILE", help="A translation of A that you have, shown under each original."),
    click.option("--gloss-b", metavar="FILE", help="A translation of B that you have, shown under each original."),
    click.option("--event", metavar="TEXT", help="What the meeting was, for the report's head."),
    click.option("--date", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD", help="When the meeting was, for the report's head."),
)
"""What helps the report's reader and changes no judgement."""
table_options = _all(
    click.option("--names", type=click.Path(path_type=Path, dir_okay=False), help="TOML file of leaders and countries, over the bundled ones."),
    click.option("--topics", type=click.Path(path_type=Path, dir_okay=False), help="TOML file of topics and their cues, over the bundled ones."),
)
"""What extends what the annotation knows."""
model_options = _all(
    click.option("--model", default="bundled", show_default=True, help="bundled, or a Sentence Transformers hub id or folder."),
    click.option("--cache-dir", type=click.Path(path_type=Path, file_okay=False), help="Where the unpacked model and the encodings are kept."),
    click.option("--quiet", "-q", is_flag=True, help="No progress, no warnings."),
)
"""What every command with a model has."""


@main.command()
@click.argument("a")
@click.argument("b")
@click.option("--output", "-o", type=click.Path(dir_okay=False, allow_dash=True, path_type=Path), help="Write to this file instead of standard output.")
@click.option("--format", "form", type=click.Choice(list(FORMATS)), help="Result format; by default what the output's name ends in, else html.")
@click.option("--fail-on", metavar="KINDS", help="Exit 1 where a finding of these kinds exists: only,partial,differs.")
@side_options
@reader_options
@table_options
@model_options
def compare(
    a: str, b: str, output: Path | None, form: str | None, fail_on: str | None,
    name_a: str | None, lang_a: str | None, encoding_a: str | None,
    name_b: str | None, lang_b: str | None, encoding_b: str | None,
    gloss_a: str | None, gloss_b: str | None, event: str | None, date: datetime | None,
    names: Path | None, topics: Path | None, model: str, cache_dir: Path | None, quiet: bool,
) -> int:  # fmt: skip
    """Compare readouts A and B (files, or - for standard input) and write what one says and the other does not."""
    from discrepancy.annotate import load_tables
    from discrepancy.gloss import glossed
    from discrepancy.match import Encoder
    from discrepancy.pipeline import compare_readouts, default_cache_dir

    kinds = _kinds(fail_on)
    output = None if output == Path("-") else output
    if output is not None:
        check_writable(output, *(str(each) for each in (a, b, gloss_a, gloss_b, names, topics) if each))
    tables = load_tables(names, topics)
    left, right = _read((a, name_a, lang_a, encoding_a), (b, name_b, lang_b, encoding_b))
    translations = _translations(gloss_a, gloss_b)
    encoder = Encoder(model, cache_dir or default_cache_dir())
    with _progress(quiet) as progress:
        comparison = compare_readouts(left, right, encoder, progress, tables=tables)
        comparison = glossed(comparison, translations, encoder, progress)
    comparison = replace(comparison, meeting=Meeting(event, date.date().isoformat() if date else None))
    _warn(comparison.warnings, quiet)
    write(renderer(form or _form(output))(comparison), output)
    return EXIT_FOUND if any(finding.kind in kinds for finding in comparison.findings) else 0


@main.command()
@click.argument("folders", nargs=-1, type=click.Path(path_type=Path), metavar="[DIR]...")
@click.option("--only", multiple=True, metavar="GLOB", help="Only pairs whose name matches; may be given more than once.")
@click.option("--min-f1", metavar="BAR", help="Least scores of all pairs together, such as only=0.8,macro=0.75.")
@click.option("--update", is_flag=True, help="Raise the floor in each pair.toml to what was measured.")
@click.option("--allow-regression", is_flag=True, help="Let --update lower a floor.")
@click.option("--baseline", type=click.Path(path_type=Path), metavar="FILE", help="Tell what changed since a stored --json result.")
@click.option("--json", "json_file", type=click.Path(path_type=Path), metavar="FILE", help="Write every outcome and score as JSON.")
@click.option("--junit", type=click.Path(path_type=Path), metavar="FILE", help="Write JUnit XML.")
@click.option("--summary", type=click.Path(path_type=Path), metavar="FILE", help="Write Markdown, for a GitHub step summary.")
@click.option("--github", is_flag=True, help="Print GitHub annotations, on the lines of the readouts.")
@model_options
def check(
    folders: tuple[Path, ...], only: tuple[str, ...], min_f1: str | None, update: bool, allow_regression: bool, baseline: Path | None,
    json_file: Path | None, junit: Path | None, summary: Path | None, github: bool, model: str, cache_dir: Path | None, quiet: bool,
) -> int:  # fmt: skip
    """Compare every curated pair below each DIR (readouts by default) and hold the result against what it expects."""
    from discrepancy import check as checking
    from discrepancy.match import Encoder
    from discrepancy.pipeline import compare_readouts, default_cache_dir

    if allow_regression and not update:
        raise InputError("--allow-regression: means nothing without --update")
    bar = checking.parse_bar(min_f1)
    stored = checking.read_stored(baseline) if baseline else None
    for file in filter(None, (json_file, junit, summary)):
        check_writable(file)
    pairs = checking.load_all(folders or (Path("readouts"),), only)
    encoder = Encoder(model, cache_dir or default_cache_dir())
    with _progress(quiet) as progress:
        held = [checking.hold(pair, compare_readouts(pair.a, pair.b, encoder, progress)) for pair in pairs]
    _warn((warning for each in held for warning in each.warnings), quiet)
    if update:
        held = [_raise_floor(checking.update(each, allow_regression)) for each in held]
    report = checking.judge(held, bar)
    since = checking.compare(stored, held) if stored else None
    write(checking.as_text(report, since), None)
    if github:
        write(checking.as_annotations(report), None)
    if json_file:
        write(checking.as_json(report, since), json_file)
    if summary:
        write(checking.as_summary(report, since), summary)
    if junit:
        write(checking.as_junit(report), junit)
    return 0 if report.passed else EXIT_FOUND


def _raise_floor(update: Update) -> Held:
    name = update.held.pair.name
    if update.refused:
        low = ", ".join(f"{each.measure} from {each.bar:.3f} to {each.value or 0:.3f}" for each in update.refused)
        click.echo(f"discrepancy: {name}: floor kept, it would fall: {low}; --allow-regression lowers it", err=True)
    elif update.changes:
        write(update.text(), update.path)
        click.echo(f"discrepancy: {name}: floor written to {update.path}", err=True)
    return update.applied()


@main.command("new-pair")
@click.argument("a")
@click.argument("b")
@click.option("--output", "-o", "folder", required=True, type=click.Path(path_type=Path), metavar="FOLDER", help="The new pair's folder.")
@click.option("--event", required=True, help="What both readouts are about.")
@click.option("--date", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD", help="When it was.")
@click.option("--place", help="Where it was.")
@side_options
@model_options
def new_pair(
    a: str, b: str, folder: Path, event: str, date: datetime | None, place: str | None,
    name_a: str | None, lang_a: str | None, encoding_a: str | None,
    name_b: str | None, lang_b: str | None, encoding_b: str | None,
    model: str, cache_dir: Path | None, quiet: bool,
) -> int:  # fmt: skip
    """Make a curated pair of readouts A and B, its expectations drafted for a human to correct and confirm."""
    from discrepancy.check.draft import check_target, write_pair
    from discrepancy.match import Encoder
    from discrepancy.pipeline import compare_readouts, default_cache_dir

    check_target(folder)
    if not event.strip():
        raise InputError("--event: is empty; say what both readouts are about")
    left, right = _read((a, name_a, lang_a, encoding_a), (b, name_b, lang_b, encoding_b))
    with _progress(quiet) as progress:
        comparison = compare_readouts(left, right, Encoder(model, cache_dir or default_cache_dir()), progress)
    write_pair(folder, comparison, event, date.date() if date else None, place)
    if not quiet:
        click.echo(f"discrepancy: {folder}: {len(comparison.judgements)} statements drafted; correct them in expected.toml", err=True)
    return 0


@main.command()
def schema() -> None:
    """Print the JSON Schema of the result."""
    from discrepancy.report.json import schema as json_schema

    click.echo(json.dumps(json_schema(), indent=2))


def _read(a: _Given, b: _Given) -> tuple[Readout, Readout]:
    from discrepancy.read import read

    if a[0] == b[0] == "-":
        raise InputError("A and B: standard input can be read once only; give a file for one of them")
    left, right = (read(source, side, government=name, language=tag, encoding=encoding) for side, (source, name, tag, encoding) in zip(SIDES, (a, b), strict=True))
    return left, right


def _translations(gloss_a: str | None, gloss_b: str | None) -> dict[Side, Readout]:
    from discrepancy.read import read

    given: dict[Side, str | None] = {"a": gloss_a, "b": gloss_b}
    if "-" in given.values():
        raise InputError("--gloss-a, --gloss-b: a translation is read from a file; give its name")
    return {side: read(source, side) for side, source in given.items() if source is not None}


def _kinds(fail_on: str | None) -> set[str]:
    kinds = {kind.strip() for kind in fail_on.split(",")} if fail_on is not None else set()
    if unknown := sorted(kinds - set(FAIL_ON)):
        raise InputError(f"--fail-on: unknown kind {unknown[0]!r}; give one or more of {','.join(FAIL_ON)}")
    return kinds


def _form(output: Path | None) -> str:
    suffix = output.suffix.lstrip(".").lower() if output else ""
    return suffix if suffix in FORMATS else "html"


def _warn(warnings: Iterable[str], quiet: bool) -> None:
    """Tell each warning once."""
    for warning in () if quiet else dict.fromkeys(warnings):
        click.echo(f"discrepancy: warning: {warning}", err=True)


@contextlib.contextmanager
def _progress(quiet: bool) -> Iterator[Callable[[int, int], None] | None]:
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    from tqdm import tqdm

    with tqdm(desc="encoding", unit=" statements", leave=False, file=sys.stderr) as bar:

        def advance(done: int, total: int) -> None:
            bar.total = total
            bar.update(done - bar.n)

        yield advance
