"""All shapes of input by which growth is measured: each module registers its own."""

import configuration  # noqa: F401
import figures  # noqa: F401
import files  # noqa: F401
import identifiers  # noqa: F401
import inspection  # noqa: F401
import links  # noqa: F401
import texts  # noqa: F401
