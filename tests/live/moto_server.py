"""moto's server, which answers in place of AWS on the loopback address."""

from __future__ import annotations

import json
import subprocess
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.request import Request, urlopen

from tests.support.async_environment import MOTO, interpreter_with

if TYPE_CHECKING:
    from collections.abc import Iterator

# It ends when its input does, so it never outlives the tests.
SERVER = """
import sys
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer("127.0.0.1", port=0, verbose=False)
server.start()
print("http://%s:%s" % server.get_host_and_port(), flush=True)
sys.stdin.read()
"""
# Functions do not run in containers: an invocation has a constant answer.
SETTINGS = {"lambda": {"use_docker": False}}


@contextmanager
def moto_server() -> Iterator[str]:
    """Start a server and give its URL."""
    command = [interpreter_with(*MOTO), "-c", SERVER]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        url = server.stdout.readline().strip()
        assert url, "moto's server has not started"
        body = json.dumps(SETTINGS).encode()
        with urlopen(Request(f"{url}/moto-api/config", body, method="POST")):  # noqa: S310
            pass
        yield url
        # The end of this block closes the input of the server.
