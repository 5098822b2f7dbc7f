"""The traits in botocore's models: those that we read, and those that change no type.

A trait in neither list is new in botocore, and somebody has to find out if it changes a type.
"""

from __future__ import annotations

from botowright.load.shapes import MENTION_TRAITS

# Read of each part of a model.
READ = {
    "model": {"version", "metadata", "operations", "shapes", "documentation"},
    "metadata": {"apiVersion", "serviceFullName", "serviceId"},
    "operation": {
        "name",
        "input",
        "output",
        "errors",
        "documentation",
        "deprecated",
        "deprecatedMessage",
    },
    "shape": {
        "type",
        "members",
        "member",
        "key",
        "value",
        "documentation",
        "deprecated",
        "deprecatedMessage",
        "required",
        "enum",
        "union",
        "document",
        "exception",
        "error",
        "payload",
        "streaming",
        "eventstream",
        "sparse",
        "min",  # read by `changes`, as the next two
        "max",
        "pattern",
    },
    # `location` decides if a string is JSON.
    "mention": MENTION_TRAITS
    | {"shape", "documentation", "deprecated", "deprecatedMessage", "location"},
}

# Without effect on a type: the reason, and the traits by part.
IGNORED: dict[str, dict[str, set[str]]] = {
    "botocore chooses the endpoint and signs the request": {
        "model": {"clientContextParams"},
        "metadata": {
            "auth",
            "endpointPrefix",
            "globalEndpoint",
            "signatureVersion",
            "signingName",
        },
        "operation": {
            "auth",
            "authtype",
            "endpoint",
            "endpointdiscovery",
            "endpointoperation",
            "operationContextParams",
            "staticContextParams",
            "unsignedPayload",
        },
        "mention": {"contextParam", "hostLabel"},
    },
    "botocore serializes and parses: a caller sees wire names and Python values": {
        "metadata": {
            "awsQueryCompatible",
            "checksumFormat",
            "jsonVersion",
            "protocol",
            "protocolSettings",
            "protocols",
            "targetPrefix",
            "xmlNamespace",
        },
        "operation": {"http", "httpChecksum", "httpChecksumRequired", "requestcompression"},
        "shape": {
            "event",
            "flattened",
            "locationName",
            "requiresLength",
            "timestampFormat",
            "wrapper",
            "xmlNamespace",
            "xmlOrder",
        },
        "mention": {
            "eventpayload",
            "flattened",
            "locationName",
            "queryName",
            "resultWrapper",
            "xmlAttribute",
            "xmlNamespace",
        },
    },
    "AWS's SDKs for other languages use them": {
        "shape": {"box", "synthetic"},
        "mention": {"box"},
    },
    "botocore decides on retries, and logs without secrets": {
        "operation": {"idempotent", "readonly"},
        "shape": {"fault", "retryable", "sensitive"},
    },
    "no type checker reports a deprecated service; the texts of keys have no dates": {
        "model": {"deprecated", "deprecatedMessage"},
        "operation": {"deprecatedSince"},
        "shape": {"deprecatedSince"},
        "mention": {"deprecatedSince"},
    },
    "names of the service that no type has": {
        "metadata": {"ripServiceName", "serviceAbbreviation", "uid"},
    },
    "examples for the documentation": {"model": {"examples"}},
}
