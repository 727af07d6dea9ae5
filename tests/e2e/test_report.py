"""The report in real Chromium: it asks the network for nothing, runs nothing that a text smuggles in, and needs no script."""

from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from discrepancy.records import Comparison, Judgement, Link, Model, Readout, Statement
from discrepancy.report import FORMATS, renderer

CHROMIUM = Path("/usr/bin/chromium")
HOSTILE = [
    "<script>document.title='owned'</script> They met.",
    "<img src=x onerror=\"document.title='owned'\"> They agreed.",
    "</script><b>bold</b> {{ 7 * 7 }} {% raw %} They left.",
    "left \u202eright to left\u202c and zero\u200bwidth.",
    "x" * 10_000,
]


def _comparison(texts):
    sides = {}
    for side in "ab":
        statements, at = [], 0
        for number, text in enumerate(texts, 1):
            statements.append(Statement(f"{side}{number}", text, at, at + len(text), 0))
            at += len(text) + 1
        sides[side] = Readout(f"{side}<b>land</b>", "en", f"{side}.txt", None, "\n".join(texts), tuple(statements))
    judgements = {
        s.id: Judgement("partial", 0.6, (0.4, 0.5, 0.1), True, (Link(("b" if s.id[0] == "a" else "a") + s.id[1:], 0.7),), None, ((0, 4),))
        for r in sides.values()
        for s in r.statements
    }
    return Comparison("0", Model("m", "r", None), "sig", (), sides["a"], sides["b"], judgements, ())


@pytest.fixture(scope="module")
def browser():
    if not CHROMIUM.exists():
        pytest.fail("Chromium is not installed; .ci/run installs it (apt-get install chromium)")
    with sync_playwright() as playwright:
        instance = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield instance
        instance.close()


@pytest.fixture(scope="module")
def page_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(renderer("html")(_comparison(HOSTILE)), "utf-8")
    return path


@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("width", [360, 768, 1440])
def test_hostile_text_is_inert_and_all_of_it_readable(browser, page_file, scripts, width):
    context = browser.new_context(java_script_enabled=scripts, viewport={"width": width, "height": 800})
    page = context.new_page()
    asked, failed = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: failed.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: failed.append(str(error)))
    page.goto(page_file.as_uri())
    assert asked == [page_file.as_uri()]
    assert failed == []
    assert page.title() != "owned"
    text = page.locator("body").text_content()
    assert "document.title='owned'</script> They met." in text
    assert "{{ 7 * 7 }}" in text
    assert page.locator("img").count() == 0
    if scripts:
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    context.close()


def test_every_format_is_the_same_each_time():
    for name in FORMATS:
        assert renderer(name)(_comparison(HOSTILE)) == renderer(name)(_comparison(HOSTILE))


def test_a_content_security_policy_forbids_what_is_not_ours(browser, page_file):
    page = browser.new_page()
    page.goto(page_file.as_uri())
    assert "default-src 'none'" in page.locator('meta[http-equiv="Content-Security-Policy"]').get_attribute("content")
