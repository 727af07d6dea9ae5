"""The page in Chromium: every interaction, accessibility, scripts off, print, no request, hostile text, and size."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from discrepancy.records import Comparison
from discrepancy.report import renderer
from discrepancy.report.rows import rows, safe
from discrepancy.report.story import story
from tests.report.samples import HOSTILE, full, of_texts, plain, silent

HERE = Path(__file__).parent
WIDTHS, SCHEMES = (360, 768, 1440), ("light", "dark")
Opener = Callable[..., Page]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    chromium = shutil.which("chromium")
    if chromium is None:
        pytest.fail("Chromium is not installed; .ci/run installs it (apt-get install chromium)")
    with sync_playwright() as playwright:
        instance = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        yield instance
        instance.close()


@pytest.fixture
def show(browser: Browser, tmp_path: Path) -> Iterator[Opener]:
    """Open a comparison's page; it fails the test where the page asks for anything or reports an error."""
    contexts, troubles = [], []

    def opener(comparison: Comparison, width: int = 1440, scheme: str = "light", anchor: str = "", **options: object) -> Page:
        path = tmp_path / f"report{len(contexts)}.html"
        path.write_bytes(renderer("html")(comparison).encode())
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, **options)
        contexts.append(context)
        page = context.new_page()
        page.on("request", lambda request: troubles.append(request.url) if request.url.split("#")[0] != path.as_uri() and not request.url.startswith(("data:", "blob:")) else None)
        page.on("console", lambda message: troubles.append(message.text) if message.type in {"error", "warning"} else None)
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("dialog", lambda dialog: troubles.append(dialog.message))
        page.goto(path.as_uri() + anchor)
        return page

    yield opener
    for context in contexts:
        context.close()
    assert troubles == []


@pytest.fixture(scope="session")
def axe() -> str:
    script = HERE / "node_modules" / "axe-core" / "axe.min.js"
    if not script.exists():
        npm = shutil.which("npm")
        if npm is None:
            pytest.fail("npm is not installed; .ci/run installs it (apt-get install npm)")
        subprocess.run([npm, "ci", "--no-audit", "--no-fund", "--prefix", str(HERE)], check=True, capture_output=True, timeout=120)
    return script.read_text("utf-8")


def shown(page: Page) -> list[str]:
    return page.eval_on_selector_all(".f", "cards => cards.filter(c => !c.hidden).map(c => c.id)")


def until(page: Page, condition: str) -> None:
    """Wait for a condition; Playwright's own way needs eval, which the page's policy forbids."""
    for _ in range(100):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(50)
    pytest.fail(f"never true: {condition}")


def focused(page: Page) -> str:
    return page.evaluate("document.activeElement.id || document.activeElement.closest('.s, .f')?.id || document.activeElement.name || ''")


def in_view(page: Page, selector: str) -> bool:
    page.wait_for_timeout(700)
    return page.eval_on_selector(selector, "e => { const r = e.getBoundingClientRect(); return r.top < innerHeight && r.bottom > 0; }")


# Accessibility and layout


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("sample", [full, plain, silent])
def test_axe_finds_no_violation(show: Opener, axe: str, sample: Callable[[], Comparison], width: int, scheme: str) -> None:
    page = show(sample(), width, scheme)
    page.evaluate(axe)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    result = page.evaluate("axe.run(document, {runOnly: {type: 'tag', values: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']}})")
    assert [(each["id"], [node["html"][:160] for node in each["nodes"]][:3]) for each in result["violations"]] == []


def test_axe_finds_no_violation_in_the_help(show: Opener, axe: str) -> None:
    page = show(full())
    page.keyboard.press("?")
    page.evaluate(axe)
    assert [each["id"] for each in page.evaluate("axe.run()")["violations"]] == []


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_sticks_out_sideways(show: Opener, width: int) -> None:
    for comparison in (full(), of_texts(HOSTILE, government=HOSTILE[4], source=HOSTILE[4])):
        page = show(comparison, width)
        page.evaluate("document.querySelectorAll('.f, .s').forEach(e => e.style.contentVisibility = 'visible')")
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_landmarks_and_the_skip_link(show: Opener) -> None:
    page = show(full())
    for role in ("banner", "main", "contentinfo", "navigation", "search"):
        assert page.get_by_role(role).count() == 1, role
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert focused(page) == "main"


def test_korean_keeps_words_and_right_to_left_text_runs_so(show: Opener) -> None:
    page = show(full())
    assert page.eval_on_selector("#b1 .t", "e => getComputedStyle(e).wordBreak") == "keep-all"
    page = show(of_texts(["قال الرئيس إن البلدين اتفقا."], language="ar"))
    assert page.eval_on_selector("#a1 .t", "e => getComputedStyle(e).direction") == "rtl"
    page = show(of_texts(["両首脳は会談した。"], language="ja"))
    assert page.eval_on_selector("#a1 .t", "e => getComputedStyle(e).lineBreak") == "strict"


def test_no_motion_where_none_is_wanted(show: Opener) -> None:
    page = show(full(), reduced_motion="reduce")
    assert page.eval_on_selector(".pane", "e => getComputedStyle(e).scrollBehavior") == "auto"


# Filters, keys, copying, export


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("kind", "differs", {"differs-a4"}),
        ("kind", "only", {"only-a2", "only-a3", "only-b3"}),
        ("side", "b", {"differs-a4", "only-b3", "partial-b2"}),
        ("topic", "History", {"topic-absent-history-a2", "only-a2"}),
        ("speaker", "Kim", {"attribution-a3", "only-a3", "only-b3"}),
        ("certainty", "close call", {"attribution-a3", "only-a3"}),
    ],
)
def test_filters(show: Opener, field: str, value: str, expected: set[str]) -> None:
    page = show(full())
    page.select_option(f"[name={field}]", value)
    assert set(shown(page)) == expected
    assert page.inner_text("#shown") == f"{len(expected)} of 8 findings"
    assert page.locator(".group:visible").count() >= 1
    page.click("button[type=reset]")
    until(page, "document.getElementById('shown').textContent === '8 of 8 findings'")
    assert len(shown(page)) == 8


def test_search_finds_originals_and_translations_whatever_their_width(show: Opener) -> None:
    page = show(full())
    page.fill("[name=text]", "EIGHTY years")
    assert set(shown(page)) == {"topic-absent-history-a2", "only-a2"}
    page.fill("[name=text]", "１５份")
    assert "partial-a4" in shown(page)
    page.fill("[name=text]", "nowhere at all")
    assert shown(page) == []
    assert page.is_visible("#nothing")


def test_keys(show: Opener) -> None:
    page = show(full())
    order = shown(page)
    page.evaluate("document.getElementById('findings').scrollIntoView()")
    for key, expected in (("j", order[0]), ("n", order[1]), ("k", order[0]), ("p", order[0]), ("j", order[1])):
        page.keyboard.press(key)
        assert focused(page) == expected, key
    page.keyboard.press("/")
    assert focused(page) == "text"
    page.keyboard.type("j?")
    assert page.input_value("[name=text]") == "j?"
    page.keyboard.press("Escape")
    assert focused(page) != "text"
    page.keyboard.press("r")
    until(page, "!document.querySelector('[name=text]').value")
    page.keyboard.press("f")
    assert focused(page) == "kind"


def test_the_last_finding_is_not_passed(show: Opener) -> None:
    page = show(full())
    for _ in range(12):
        page.keyboard.press("n")
    assert focused(page) == shown(page)[-1]


def test_help_opens_closes_and_can_switch_the_keys_off(show: Opener) -> None:
    page = show(full())
    page.keyboard.press("?")
    assert page.is_visible("#help")
    page.keyboard.press("?")
    assert not page.is_visible("#help")
    page.click("#help-open")
    page.uncheck("#keys")
    page.keyboard.press("Escape")
    assert not page.is_visible("#help")
    page.keyboard.press("j")
    assert not focused(page).startswith("differs")


@pytest.mark.parametrize("clipboard", [True, False])
def test_a_finding_is_copied_with_its_citation(show: Opener, clipboard: bool) -> None:
    page = show(full(), permissions=["clipboard-read", "clipboard-write"])
    if not clipboard:
        page.evaluate("Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.reject(), readText: navigator.clipboard.readText.bind(navigator.clipboard)}})")
    page.focus("#partial-a4")
    page.keyboard.press("c")
    until(page, "document.querySelector('#partial-a4 [data-do=copy]').textContent === 'Copied'")
    words = page.evaluate("navigator.clipboard.readText()")
    assert "双方签署15份文件，并同意扩大贸易，加强港口合作。" in words
    assert "Not said by the other side: 加强港口合作" in words
    assert "Other side (b2): 양측은" in words
    assert "Very likely (88%) that Beeland states any of it." in words
    assert words.endswith("Source: Ayland, a.txt, statement a4 (characters 52–77)")


def _exported(page: Page) -> str:
    with page.expect_download() as download:
        page.click("[data-do=export]")
    assert download.value.suggested_filename == "findings.csv"
    return Path(download.value.path()).read_bytes().decode()


@pytest.mark.parametrize("sample", [full, plain, lambda: of_texts(HOSTILE[:4] + HOSTILE[5:])])
def test_the_export_says_what_the_csv_format_says(show: Opener, sample: Callable[[], Comparison]) -> None:
    comparison = sample()
    got = list(csv.reader(io.StringIO(_exported(show(comparison)).removeprefix("\ufeff"))))
    listed = [item.anchor for _, _, items in story(comparison).groups for item in items]
    by_anchor = {row["finding"]: [safe(cell) for cell in row.values()] for row in rows(story(comparison))}
    assert got[1:] == [by_anchor[anchor] for anchor in listed]
    assert len(got) == len(comparison.findings) + 1


def test_the_export_holds_what_the_filters_show(show: Opener) -> None:
    page = show(full())
    page.select_option("[name=kind]", "differs")
    got = list(csv.DictReader(io.StringIO(_exported(page).removeprefix("\ufeff"))))
    assert [row["finding"] for row in got] == ["differs-a4"]


# Anchors, map and texts


def test_an_anchor_opens_its_finding_even_where_a_filter_hides_it(show: Opener) -> None:
    page = show(full(), anchor="#only-b3")
    assert in_view(page, "#only-b3")
    page.select_option("[name=kind]", "differs")
    page.evaluate("location.hash = '#only-a2'")
    until(page, "!document.getElementById('only-a2').hidden")
    assert in_view(page, "#only-a2")


def test_pointing_at_a_statement_lights_its_counterparts(show: Opener) -> None:
    page = show(full())
    page.hover("#a4")
    assert page.eval_on_selector_all(".s.lit", "all => all.map(e => e.id)") == ["b2"]
    assert page.locator("svg a.lit").count() >= 2
    page.hover("#a2")
    assert page.locator(".s.lit").count() == 0
    page.focus("#b1 .to")
    assert page.eval_on_selector_all(".s.lit", "all => all.map(e => e.id)") == ["a5"]


@pytest.mark.parametrize("width", [360, 1440])
def test_a_click_leads_to_the_counterpart_and_back(show: Opener, width: int) -> None:
    page = show(full(), width)
    page.click("#a5 .t")
    assert focused(page) == "b1"
    assert page.url.endswith("#b1")
    assert in_view(page, "#b1")
    page.click("#back")
    assert focused(page) == "a5"
    assert in_view(page, "#a5")
    page.click("#b2 .to")
    assert focused(page) == "a4"


def test_from_a_finding_to_the_text_and_back(show: Opener) -> None:
    page = show(full())
    page.focus("#only-b3")
    page.keyboard.press("t")
    assert focused(page) == "b3"
    page.keyboard.press("t")
    assert focused(page) == "only-b3"


def test_the_map_tells_and_leads(show: Opener) -> None:
    page = show(full())
    block = page.locator("svg a[href='#a2']")
    block.hover()
    assert "Eighty years ago" in page.inner_text(".peek")
    block.click()
    assert page.url.endswith("#a2")
    assert in_view(page, "#a2")


# Scripts off, paper, harm, size


def test_without_scripts_everything_is_readable_and_anchors_work(show: Opener) -> None:
    comparison = full()
    page = show(comparison, java_script_enabled=False)
    text = page.locator("main").inner_text()
    for statement in (*comparison.a.statements, *comparison.b.statements):
        assert statement.text in text
    for item in story(comparison).items:
        assert page.locator(f"#{item.anchor}").is_visible()
    assert not page.locator(".filters").is_visible()
    assert not page.locator("#help-open").is_visible()
    page.locator("#a4 .to").click()
    assert page.url.endswith("#b2")
    page.locator("details summary").first.click()
    assert page.locator("#map details p").first.is_visible()


def test_print_is_a_note_with_the_findings_first(show: Opener) -> None:
    page = show(full())
    assert page.pdf(prefer_css_page_size=True).startswith(b"%PDF-")
    page.emulate_media(media="print")
    tops = page.evaluate("['findings', 'topics', 'map', 'texts'].map(id => document.getElementById(id).getBoundingClientRect().top)")
    assert tops == sorted(tops)
    for hidden in (".filters", ".contents", ".acts"):
        assert not page.locator(hidden).first.is_visible()
    assert page.eval_on_selector("body", "e => getComputedStyle(e).backgroundColor") == "rgb(255, 255, 255)"


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("width", WIDTHS)
def test_hostile_text_is_inert(show: Opener, width: int, scripts: bool) -> None:
    page = show(of_texts(HOSTILE, government=HOSTILE[0], source=HOSTILE[7]), width, java_script_enabled=scripts)
    assert "leaves out" in page.title()
    assert page.locator("img, iframe, object, embed, base").count() == 0
    assert page.locator("script").count() == 1
    assert page.locator("main a:not([href^='#'])").count() == 0
    text = page.locator("body").text_content() or ""
    assert "<script>document.title='owned'</script> They met." in text
    assert "{{ 7 * 7 }} {% raw %} ${7*7}." in text
    assert "⟨U+202E⟩" in text
    assert "\u202e" not in text
    assert "⟨+196 marks⟩" in text
    if scripts:
        page.keyboard.press("n")
        page.hover("#a1")
        assert "leaves out" in page.title()


def test_an_injected_script_is_stopped_by_the_policy(browser: Browser, tmp_path: Path) -> None:
    """The second wall: even text that slipped through unescaped would not run."""
    path = tmp_path / "report.html"
    text = renderer("html")(full()).replace("<main", "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\"><main", 1)
    path.write_text(text, "utf-8")
    page = browser.new_page()
    page.goto(path.as_uri())
    page.wait_for_timeout(200)
    assert page.title() != "owned"
    page.close()


def test_a_pair_of_400_statements_is_laid_out_as_far_as_seen_and_searched(show: Opener) -> None:
    """How fast is measured by benchmarks/page.py."""
    sentence = "Both sides agreed to strengthen their cooperation in field number {} and to continue the dialogue on it."
    comparison = of_texts([sentence.format(n) for n in range(400)])
    page = show(comparison)
    assert page.eval_on_selector(".f", "e => getComputedStyle(e).contentVisibility") == "auto"
    page.fill("[name=text]", "number 77 ")
    assert shown(page) == ["partial-a78", "partial-b78"]


def test_a_page_grows_with_its_statements_and_no_faster() -> None:
    sizes = [len(renderer("html")(of_texts([f"They agreed on point {n}." for n in range(count)])).encode()) for count in (100, 200, 400)]
    assert sizes[2] - sizes[1] < 2.2 * (sizes[1] - sizes[0])
