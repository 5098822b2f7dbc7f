"""Functions of a project that pass a parameter on as the name of a service.

    def make(self, name):
        return boto3.client(name)

The services are those that the calls of such a function give. They can be in other files.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from botowright.project.libraries import Made
    from botowright.project.terms import Argument, FileTerms, Parameter, PassedCall


@dataclass(frozen=True, slots=True)
class Passed:
    """A parameter of a function in a file, and the result of the function."""

    file: str
    parameter: Parameter
    made: Made


@dataclass(slots=True)
class Passing:
    """The parameters that functions pass on. Functions are by their names."""

    by_function: defaultdict[str, set[Passed]] = field(default_factory=lambda: defaultdict(set))

    def add(self, file: str, parameter: Parameter, made: Iterable[Made]) -> None:
        """Add a parameter that a function of a file passes on."""
        self.by_function[parameter.function].update(Passed(file, parameter, m) for m in made)

    def follow(self, read: Mapping[str, FileTerms]) -> None:
        """Add the functions that pass a parameter on to such a function, and so on."""
        size = -1
        while size != (size := sum(map(len, self.by_function.values()))):
            for file, found in read.items():
                for call in found.passed:
                    for argument, passed in list(self.services(call)):
                        if argument.parameter is not None:
                            self.add(file, argument.parameter, (passed.made,))

    def services(self, call: PassedCall) -> Iterator[tuple[Argument, Passed]]:
        """Yield the arguments of a call that are passed on as services."""
        for passed in self.by_function.get(call.function, ()):
            for key in (passed.parameter.index, passed.parameter.name):
                if key in call.arguments:
                    yield call.arguments[key], passed

    def files(self, function: str) -> frozenset[str]:
        """Return the files that have a function with a name."""
        return frozenset(passed.file for passed in self.by_function.get(function, ()))
