"""The page as text, and the ways in which a check can spoil it to see whether it would notice."""

import base64
import hashlib
import re


def replaced(page: str, old: str, new: str) -> str:
    """The page with every `old` replaced; a fault that changes nothing would prove nothing."""
    if old not in page:
        raise ValueError(f"nothing to spoil: {old!r} is not in the page")
    return page.replace(old, new)


def styled(page: str, style: str) -> str:
    """The page with rules at the end of its style, which its policy allows."""
    return allowed(replaced(page, "</style>", f"{style}</style>"))


def allowed(page: str) -> str:
    """The page with a policy that allows its style and script as they are now."""
    for element in ("style", "script"):
        content = re.search(rf"<{element}>(.*?)</{element}>", page, re.DOTALL).group(1)
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        page = re.sub(rf"{element}-src &#39;[^;]*&#39;", f"{element}-src &#39;sha256-{digest}&#39;", page)
    return page


def unguarded(page: str) -> str:
    """The page without its content security policy."""
    return re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page)


def unfolded(page: str, most: int = -1) -> str:
    """The page with its chapters open, or the first `most` of them."""
    return page.replace("<details>", '<details open="">', most)
