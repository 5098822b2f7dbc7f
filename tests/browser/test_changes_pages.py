"""The pages of changes work in headless Chromium, without errors in its log.

The tests need Debian's packages `chromium` and `chromium-driver`. Chromium reads the pages from a
folder, without network: a request to another place is an error in its log.
"""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest
from selenium import webdriver
from selenium.webdriver.common.by import By

from botowright.changes.collect import steps
from botowright.changes.read.versions import Release
from botowright.changes.show import formats, html_pages
from botowright.changes.show.content import FormatNeeds
from botowright.output.tree import write_files
from tests.support.models import note_model, write_model

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from selenium.webdriver.remote.webelement import WebElement

pytestmark = [pytest.mark.exhaustive, pytest.mark.alone]

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
REQUESTED = "Network.requestWillBeSent"
SIZES = {"desk": (1280, 900), "phone": (390, 844)}


def changed_model() -> dict:
    model = note_model()
    del model["shapes"]["PutNoteRequest"]["members"]["Labels"]
    model["shapes"]["Color"]["enum"] += [f"SHADE_{number}_OF_A_LONG_NAME" for number in range(30)]
    model["shapes"]["Tag"]["members"]["Value"] = {"shape": "String"}
    return model


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the pages of two steps. The first changes notes, and both change alarms."""
    alarms = note_model()
    alarms["shapes"]["Tag"]["members"]["Value"] = {"shape": "String"}
    row = []
    for number, (first, second) in enumerate(
        ((note_model(), note_model()), (changed_model(), alarms), (changed_model(), note_model()))
    ):
        models = tmp_path_factory.mktemp("models")
        write_model(models, "notes", first)
        write_model(models, "alarms", second)
        version = f"1.0.{number}"
        row.append(Release(version, version, f"2024-05-0{number + 1}", str(models)))
    found, failures = steps(row, (), FormatNeeds(draw=html_pages.operation_html), 1)
    assert failures == []
    summaries = formats.step_summaries(found, ())
    folder = tmp_path_factory.mktemp("site")
    write_files(folder, html_pages.files(summaries))
    (folder / "page.html").write_text(html_pages.page(summaries), "utf-8")
    return folder


@pytest.fixture(params=sorted(SIZES))
def browser(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[webdriver.Chrome]:
    """Return Chromium with the window size of a desktop or of a phone."""
    binary, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not binary or not driver:
        pytest.fail(
            "install the packages chromium and chromium-driver",
            pytrace=False,
        )
    options = webdriver.ChromeOptions()
    options.binary_location = binary
    for flag in (*FLAGS, f"--user-data-dir={tmp_path}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    chromium = webdriver.Chrome(options, webdriver.ChromeService(driver))
    width, height = SIZES[request.param]
    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500}
    chromium.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    yield chromium
    chromium.quit()


def check(browser: webdriver.Chrome) -> list[str]:
    """
    Assert that the log has no error, nothing was fetched, and nothing is too wide.

    Returns the addresses that pages asked for since the last call.
    """
    assert browser.get_log("browser") == []
    messages = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    # Chromium's own pages, such as that of a new tab, are not what this test is about.
    asked = [
        message["params"]["request"]["url"]
        for message in messages
        if message["method"] == REQUESTED and message["params"]["documentURL"].startswith("file:")
    ]
    assert {url.partition(":")[0] for url in asked} <= {"data", "file"}
    width, page = browser.execute_script(
        "return [innerWidth, document.documentElement.scrollWidth]"
    )
    assert page <= width
    return asked


def seen(browser: webdriver.Chrome, selector: str) -> list[WebElement]:
    return [
        found for found in browser.find_elements(By.CSS_SELECTOR, selector) if found.is_displayed()
    ]


def titles(browser: webdriver.Chrome) -> list[str]:
    return [link.text for link in seen(browser, ".rows a")]


@pytest.mark.parametrize("page", ["index.html", "page.html"])
def test_open_filter_and_follow(browser: webdriver.Chrome, folder: Path, page: str) -> None:
    address = (folder / page).as_uri()
    browser.get(address)
    assert address in check(browser)
    assert titles(browser) == ["alarms", "alarms", "notes"]
    assert seen(browser, "#status")[0].text == "3 service updates"

    box = browser.find_element(By.ID, "filter")
    box.send_keys("putnote LABELS")
    assert titles(browser) == ["notes"]
    assert seen(browser, "#status")[0].text == "1 of 3 service updates"
    assert [heading.text for heading in seen(browser, "[data-by=date] h2")] == [
        "2024/05/02 · botocore 1.0.1"
    ]
    box.clear()
    box.send_keys("nothing has this")
    assert titles(browser) == []
    box.clear()
    box.send_keys("a\b")

    browser.find_element(By.CSS_SELECTOR, "[data-class=addition]").click()
    assert titles(browser) == ["alarms", "notes"]
    browser.find_element(By.CSS_SELECTOR, "[data-class='']").click()
    browser.find_element(By.CSS_SELECTOR, "[data-order=service]").click()
    headings = [heading.text for heading in seen(browser, "[data-by=service] h2")]
    assert headings == ["alarms", "notes"]

    (link,) = seen(browser, "[data-by=service] section:last-child .rows a")
    assert link.text == "2024/05/02"
    link.click()
    assert browser.current_url.endswith(("/notes-1.0.1.html", "#notes-1.0.1"))
    assert "member removed" in browser.find_element(By.TAG_NAME, "main").text
    check(browser)


def test_changed_lines_are_marked(browser: webdriver.Chrome, folder: Path) -> None:
    browser.get((folder / "notes-1.0.1.html").as_uri())
    texts = {
        name: [line.text.strip() for line in seen(browser, f".line.{name}:not(.delta)")]
        for name in ("added", "removed")
    }
    assert texts["added"] == ["'Value': 'string'"]
    assert texts["removed"][0] == "Labels={"
    assert seen(browser, "ins")[0].text == "'SHADE_0_OF_A_LONG_NAME'"
    (fold,) = seen(browser, ".fold > summary") or [None]
    assert fold is None or "unchanged" in fold.text
    browser.find_element(By.CSS_SELECTOR, ".crumbs a").click()
    assert browser.current_url.endswith("/index.html")
    check(browser)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_light_and_dark(browser: webdriver.Chrome, folder: Path, scheme: str) -> None:
    """The page has the reader's colour scheme, and enough contrast (WCAG 2, 1.4.3)."""
    feature = {"name": "prefers-color-scheme", "value": scheme}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
    browser.get((folder / "notes-1.0.1.html").as_uri())
    light = luminance(browser, "body", "backgroundColor")
    assert (light > 0.8) is (scheme == "light")
    for selector, property_name in (("body", "color"), (".lead", "color"), (".group h3", "color")):
        dark, bright = sorted([light, luminance(browser, selector, property_name)])
        assert (bright + 0.05) / (dark + 0.05) >= 4.5, selector


def luminance(browser: webdriver.Chrome, selector: str, property_name: str) -> float:
    """Return the relative luminance of a colour that the browser computed (WCAG 2)."""
    script = "return getComputedStyle(document.querySelector(arguments[0]))[arguments[1]]"
    colour = browser.execute_script(script, selector, property_name)
    parts = [int(part) / 255 for part in colour.strip("rgba()").split(",")[:3]]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
