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
class CoreOptions:
    """What the package's own files say of it."""

    botocore_version: str
    distribution: str
    build_number: int

    @property
    def version(self) -> str:
        """Return the version of the package: botocore's, and a build number.

        The form is PEP 440's: ".postN" is before ".devN" and "+local", and there is one of them.
        Raises UsageError if botocore's own version does not have that form.
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
