"""The generated package as data: its services, and the options of its own files.

A build with nothing to do compares these, and does not import the modules that write the files.
"""

from __future__ import annotations

from dataclasses import dataclass

from packaging.version import Version

from botowright.errors import UsageError


@dataclass(frozen=True, slots=True)
class GeneratedService:
    """A generated service: its name, its package, its client class and its service resource."""

    name: str
    package: str
    client: str
    resource: str | None = None


@dataclass(frozen=True, slots=True)
class PackageServices:
    """The services that a package has types of, and the names of the others in its botocore."""

    typed: tuple[GeneratedService, ...]
    untyped_clients: tuple[str, ...] = ()
    untyped_resources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DistributionOptions:
    """The distribution's name and version, for its own files."""

    botocore_version: str
    distribution: str
    build_number: int
    has_constraints: bool = False

    @property
    def version(self) -> str:
        """Return the version of the package: botocore's version with the build number.

        The build number is the ".postN" of PEP 440, before ".devN" and "+local". If botocore's
        version has a ".postN", it is part of the local version. Raises UsageError if botocore's
        version is not valid.
        """
        try:
            version = Version(self.botocore_version)
        except ValueError as error:  # InvalidVersion, or a number of more than 4,300 digits
            message = (
                f"botocore's version {self.botocore_version!r} cannot be that of a package: change "
                "__version__ in botocore/__init__.py to a form of PEP 440, e.g. 1.36.0.dev1"
            )
            raise UsageError(message) from error
        pre = "".join(map(str, version.pre or ()))
        dev = f".dev{version.dev}" if version.dev is not None else ""
        local = version.local
        post = self.build_number
        if version.post is not None:
            post = version.post
            local = f"{local}.{self.build_number}" if local else str(self.build_number)
        suffix = f"+{local}" if local else ""
        return f"{version.base_version}{pre}.post{post}{dev}{suffix}"
