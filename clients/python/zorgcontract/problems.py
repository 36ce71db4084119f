"""An error class for every code of a problem, for instance ``StaleProblem``; all are an ``ApiProblem``."""

from ._runtime.errors import ApiProblem
from .generated.problems import *  # noqa: F403
from .generated.problems import __all__ as _names

__all__ = ["ApiProblem", *_names]  # pyright: ignore[reportUnsupportedDunderAll]
