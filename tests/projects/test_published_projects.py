"""Published projects that use boto3: the scan names the services that a person finds.

Somebody has read the code, with `grep -nE 'client|resource|session'` and by following the names.
The places are those of the code that is not a test.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.published import unpacked_sdist

if TYPE_CHECKING:
    from pathlib import Path

SDISTS = {
    "zappa": ("0.63.0", "1ab6e245ae22bb5998b6083b5c15ccab023615b012c3c7f4c6a08a62cef37c5d"),
    "chalice": ("1.34.0", "38a96338e6592c5605e3da2ebd29c8d402ad5cbcbac635d2ef3ad4024bbc8041"),
    "stacker": ("1.7.2", "6b123b84f5dfde8c5fb68f4fa0554aab49ae4cbb73f153ea1ab0714a9578e4ea"),
}
# Most calls are of methods of their own: `self.boto_client("s3")`, `self._client('lambda')`.
FOUND = {
    "zappa": """
        acm core.py:295
        apigateway core.py:292
        apigatewaymanagementapi websocket.py:144
        cloudformation core.py:302
        cloudwatch core.py:299
        cognito-idp core.py:304
        dynamodb asynchronous.py:115 core.py:303
        efs core.py:306
        elbv2 core.py:290
        events core.py:291 utilities.py:676
        iam core.py:297,298
        lambda asynchronous.py:112,145 core.py:289 utilities.py:306,433,570,675
        logs core.py:296
        route53 core.py:300
        s3 core.py:288 handler.py:230,253 utilities.py:434
        sns asynchronous.py:113,209 core.py:301 utilities.py:571
        sts asynchronous.py:114,217 cli.py:2918 core.py:305
    """,
    "chalice": """
        apigateway awsclient.py:309,478,538,826,903,1177,1185,1196
            awsclient.py:1207,1217,1223,1232,1347,1425,1429,1518
        apigatewaymanagementapi app.py:684
        apigatewayv2 awsclient.py:294,325,489,573,785,803,819,869
            awsclient.py:890,1967,1980,1988,1996,2008,2021,2030
            awsclient.py:2040,2048,2054,2063,2072
        dynamodb templates/6001-cdk-ddb/runtime/app.py:7
        events awsclient.py:1565,1581,1590
        iam awsclient.py:1086,1094,1102,1111,1127
        lambda awsclient.py:286,333,370,380,390,449,597,629
            awsclient.py:677,956,975,982,989,1031,1043,1061
            awsclient.py:1077,1288,1548,1753,1834,1859,1886,1905 awsclient.py:1932,1956,2093
        logs awsclient.py:1137,1146,1151,1156,1161,1437,1481
        s3 awsclient.py:1625,1709
        sns awsclient.py:1357,1364,1376
    """,
    "stacker": """
        cloudformation providers/aws/default.py:70
        dynamodb lookups/handlers/dynamodb.py:56
        ec2 hooks/keypair.py:225 lookups/handlers/ami.py:60
        ecs hooks/ecs.py:29
        iam hooks/iam.py:35,129
        kms lookups/handlers/kms.py:59
        route53 hooks/route53.py:25
        s3 actions/base.py:157 hooks/aws_lambda.py:570 util.py:625,654
        ssm hooks/keypair.py:236 lookups/handlers/ssmstore.py:51
    """,
}
# Calls whose service nobody can know. chalice makes clients of the services that it finds in the
# code of its user.
UNKNOWN = {"zappa": [], "chalice": ["chalice/policy.py:166"], "stacker": []}


@pytest.fixture
def sdist(name: str, tmp_path: Path) -> Path:
    """Return the unpacked sdist of a project."""
    version, digest = SDISTS[name]
    return unpacked_sdist(name, version, digest, tmp_path)


@pytest.mark.exhaustive
@pytest.mark.parametrize("name", SDISTS)
def test_the_scan_finds_what_a_person_finds(name: str, sdist: Path) -> None:
    command = [sys.executable, "-m", "botowright", "list", "--used-in", str(sdist), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = {
        row["service"]: [use for use in row["uses"] if re.search(r"\btests/", use) is None]
        for row in json.loads(done.stdout)
    }
    assert {service: uses for service, uses in found.items() if uses} == _places(name)
    assert [line.split(": ")[0] for line in done.stderr.splitlines()] == UNKNOWN[name]


def _places(name: str) -> dict[str, list[str]]:
    places: dict[str, list[str]] = {}
    of_service: list[str] = []
    for word in FOUND[name].split():
        file, colon, lines = word.partition(":")
        if colon:
            of_service.extend(f"{name}/{file}:{line}" for line in lines.split(","))
        else:
            of_service = places.setdefault(word, [])
    return places
