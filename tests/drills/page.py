"""The README and the pages in deploy/ as their reader meets them: the fenced blocks that are marked as
tested, and whether an answer says what a shortened one promises.
"""

import json
import re

from service import ROOT


def block(name):
    """The fenced block after `<!-- tested: name -->`."""
    pages = [ROOT / "README.md", *sorted((ROOT / "deploy").glob("*.md"))]
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages)
    found = re.search(rf"<!-- tested: {re.escape(name)} -->\n```\w+\n(.*?)```", text, re.DOTALL)
    if not found:
        raise SystemExit(f"no page has a block marked as tested: {name}")
    return found.group(1)


def promised(name):
    return json.loads(block(name))


def missing(expected, actual, where="$"):
    """What `expected` promises and `actual` does not say. Members may be more, and a list may have
    other items between those that are named, in their order."""
    if isinstance(expected, dict):
        if not isinstance(actual, dict):
            return [f"{where}: no object"]
        return [line for name, value in expected.items() for line in missing(value, actual.get(name), f"{where}.{name}")]
    if isinstance(expected, list):
        rest = list(actual or [])
        for number, value in enumerate(expected):
            while rest and missing(value, rest[0]):
                rest.pop(0)
            if not rest:
                return [f"{where}[{number}]: nothing like {json.dumps(value, ensure_ascii=False)}"]
            rest.pop(0)
        return []
    return [] if expected == actual else [f"{where}: {actual!r} instead of {expected!r}"]
