"""Version of the package, and how it names itself to the service."""

import platform

VERSION = "0.1.0"
USER_AGENT = f"zorgcontract-python/{VERSION} python/{platform.python_version()}"
