"""An index of packages on this machine, and what a process remembers about indexes."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from botowright.releases import archives
from botowright.releases.published import known_versions, published_versions
from botowright.system import installers

if TYPE_CHECKING:
    from pathlib import Path

JSON = "application/vnd.pypi.simple.v1+json"
_CACHES = (
    *(installers.pip_settings, installers.uv_path),
    *(archives.sources, archives.offered_wheels, published_versions, known_versions),
)


def forget_indexes() -> None:
    """Forget the user's settings, and what the indexes have."""
    for cached in _CACHES:
        if hasattr(cached, "cache_clear"):  # it may be replaced
            cached.cache_clear()


@dataclass
class Index:
    """The wheels of an index, how it answers, and what it was asked."""

    wheels: dict[str, bytes] = field(default_factory=dict)
    serves_ranges: bool = True
    serves_suffixes: bool = True
    is_json: bool = True
    names_sizes: bool = True
    digest: str = ""  # instead of the right one
    page: str = ""  # instead of the right one
    login: str = ""  # "me:secret"
    status: int = 200  # of a wheel
    page_status: int = 200
    is_cut_off: bool = False
    redirects: bool = False
    seconds: float = 0.0  # before each answer
    metadata: dict[str, bytes] = field(default_factory=dict)  # of a wheel, by its name
    metadata_digest: str = ""  # instead of none
    yanked: set[str] = field(default_factory=set)  # names of wheels
    keys: dict[str, object] = field(default_factory=dict)  # of each file
    address: str = ""
    asked: list[tuple[str, str, str]] = field(default_factory=list)  # path, range, program

    def add(self, *wheels: Path) -> None:
        """Add wheels."""
        self.wheels |= {wheel.name: wheel.read_bytes() for wheel in wheels}

    @property
    def files_asked(self) -> list[tuple[str, str]]:
        """The names and ranges of the files that were asked for."""
        return [(path.rpartition("/")[2], part) for path, part, _ in self.asked if "whl" in path]

    @property
    def programs(self) -> set[str]:
        """The programs that asked."""
        return {program for _, _, program in self.asked}

    def page_content(self, project: str = "botocore") -> tuple[str, str]:
        """Return the page of a project and its type. That of botocore has strange files too."""
        if self.page:
            return self.page, "text/html"
        folder = "/moved/" if self.redirects else "/files/"
        digests = {
            name: self.digest or hashlib.sha256(content).hexdigest()
            for name, content in self.wheels.items()
            if project == "botocore" or name.startswith(f"{project}-")
        }
        if not self.is_json:
            links = (
                f"<a href='{folder}{name}#sha256={digest}'{self._attributes(name)}>{name}</a>"
                for name, digest in digests.items()
            )
            return f"<!DOCTYPE html><html><body>{''.join(links)}</body></html>", "text/html"
        files = [
            {
                "filename": name,
                "url": folder + name,
                "hashes": {"sha256": digest},
                **({"size": len(self.wheels[name])} if self.names_sizes else {}),
                **self._keys(name),
            }
            for name, digest in digests.items()
        ]
        return (
            json.dumps({"meta": {"api-version": "1.1"}, "name": project, "files": files}),
            JSON,
        )

    def _keys(self, name: str) -> dict[str, object]:
        digest = {"sha256": self.metadata_digest} if self.metadata_digest else True
        return {
            **({"core-metadata": digest} if name in self.metadata else {}),
            **({"yanked": "a bug"} if name in self.yanked else {}),
            **self.keys,
        }

    def _attributes(self, name: str) -> str:
        def text(value: object) -> str:
            pairs = value.items() if isinstance(value, dict) else ()
            return html.escape("".join(f"{k}={v}" for k, v in pairs) or str(value).lower())

        return "".join(f" data-{key}='{text(value)}'" for key, value in self._keys(name).items())


class _Server(ThreadingHTTPServer):
    def __init__(self, index: Index) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.index = index


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        index = self.server.index
        self.path = re.sub(r"^http://[^/]+", "", self.path)  # of a client that uses a proxy
        part = self.headers.get("Range", "")
        program = self.headers.get("User-Agent", "").partition("/")[0]
        index.asked.append((self.path, part, program))
        time.sleep(index.seconds)
        login = base64.b64encode(index.login.encode()).decode()
        if index.login and self.headers.get("Authorization") != f"Basic {login}":
            self._send(401, b"", {"WWW-Authenticate": 'Basic realm="index"'})
        elif (page := re.fullmatch(r"/simple/([\w-]+)/", self.path)) is not None:
            text, kind = index.page_content(page[1])
            self._send(index.page_status, text.encode(), {"Content-Type": kind})
        elif self.path.endswith(".metadata"):
            content = index.metadata[self.path.rpartition("/")[2].removesuffix(".metadata")]
            self._send(200, content, {})
        elif self.path.startswith("/moved/"):
            self._send(302, b"", {"Location": self.path.replace("moved", "files")})
        elif (content := index.wheels.get(self.path.rpartition("/")[2])) is not None:
            self._send_part(index, content, re.fullmatch(r"bytes=(\d*)-(\d*)", part))
        else:
            self._send(404, b"", {})

    def _send_part(self, index: Index, content: bytes, part: re.Match[str] | None) -> None:
        if index.status != 200 or part is None or not index.serves_ranges:
            self._send(index.status, content, {})
        elif not part[1] and not index.serves_suffixes:
            self._send(416, b"", {})
        else:
            size = len(content)
            start = int(part[1]) if part[1] else max(0, size - int(part[2]))
            end = min(int(part[2]), size - 1) if part[1] and part[2] else size - 1
            place = {"Content-Range": f"bytes {start}-{end}/{size}"}
            self._send(206, content[start : end + 1], place)

    def _send(self, status: int, content: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(content)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        is_cut = self.server.index.is_cut_off and ".whl" in self.path
        self.wfile.write(content[: len(content) // 2] if is_cut else content)
        if is_cut:
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        pass


def serve(index: Index) -> ThreadingHTTPServer:
    """Start a server of an index, which has then an address. The caller shuts it down."""
    server = _Server(index)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    index.address = f"http://127.0.0.1:{server.server_address[1]}/simple"
    return server
