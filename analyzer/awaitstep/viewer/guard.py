"""Who may ask: pages of this server alone. Any website can send requests to the loopback."""

from __future__ import annotations

from email.message import Message

_OWN_SITES = frozenset({None, "none", "same-origin"})


def refusal(headers: Message, port: int) -> str | None:
    """Why a request is refused, or ``None``.

    ``Host`` must be the server's own: another name that resolves to the loopback (DNS rebinding)
    would make a foreign page one of the same origin. ``Origin``, which browsers send with what
    scripts ask across origins, must be too. ``Sec-Fetch-Site`` tells of requests without an
    ``Origin``, such as a script element's; following a link to the page is allowed.
    """
    hosts = headers.get_all("Host") or []
    if len(hosts) != 1 or hosts[0].lower() not in _hosts(port):
        return "the Host header is not this server's"
    origins = headers.get_all("Origin") or []
    if not {f"http://{host}" for host in _hosts(port)}.issuperset(origins):
        return "the Origin header is not this server's"
    if headers.get("Sec-Fetch-Site") in _OWN_SITES:
        return None
    is_link = headers.get("Sec-Fetch-Mode") == "navigate"
    if is_link and headers.get("Sec-Fetch-Dest") == "document":
        return None
    return "the request comes from another site"


def _hosts(port: int) -> set[str]:
    names = {"127.0.0.1", "localhost"}
    default = names if port == 80 else set()
    return {f"{name}:{port}" for name in names} | default
