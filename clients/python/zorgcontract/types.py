"""Objects, words and codes of the service, for instance ``NewContract``, ``CareKind`` and ``AgbCode``."""

from ._runtime.values import NULL, OpenEnum, Struct, Text, Unknown
from .generated.types import *  # noqa: F403
from .generated.types import __all__ as _names

__all__ = ["NULL", "OpenEnum", "Struct", "Text", "Unknown", *_names]  # pyright: ignore[reportUnsupportedDunderAll]
