"""Texts of problems and faults in Dutch and English, without a connection.

>>> title("not-found", "en")
'Not found'
"""

from __future__ import annotations

from typing import Dict, Optional, Tuple

from .generated.problems import ACTIONS, FAULTS, MEANINGS, TITLES

__all__ = ["action", "fault", "meaning", "title"]


def _text(table: Dict[str, Tuple[str, str]], code: str, language: str) -> Optional[str]:
    if language not in ("nl", "en"):
        raise ValueError("language must be nl or en")
    found = table.get(code)
    return None if found is None else found[0 if language == "nl" else 1]


def title(code: str, language: str = "nl") -> Optional[str]:
    """Short name of a problem by its code; None when this version does not know it."""
    return _text(TITLES, code, language)


def meaning(code: str, language: str = "nl") -> Optional[str]:
    """What a problem means."""
    return _text(MEANINGS, code, language)


def action(code: str, language: str = "nl") -> Optional[str]:
    """What to do about a problem."""
    return _text(ACTIONS, code, language)


def fault(code: str, language: str = "nl") -> Optional[str]:
    """What the code of a fault in ``errors`` means."""
    return _text(FAULTS, code, language)
