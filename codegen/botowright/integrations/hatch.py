"""The build hook of hatchling: a project's own wheel carries the types that its code needs.

[build-system]
requires = ["hatchling", "botowright"]
build-backend = "hatchling.build"

[tool.hatch.build.hooks.botowright]
services = "auto"

hatchling imports this module for each build in an environment that has botowright. So it imports
our other modules only if the project has the hook.
"""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.plugin import hookimpl

from botowright.errors import CodegenError

if TYPE_CHECKING:
    from botowright.integrations.carried import CarriedTypes

_TARGET = "wheel"


class TypesHook(BuildHookInterface[BuilderConfig]):
    """The hook. It adds files to a wheel, and to no other kind of archive."""

    PLUGIN_NAME = "botowright"

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        # hatchling reads the files after `initialize`. If a build fails, they go with this object.
        self._temporary = ExitStack()

    def initialize(self, _: str, build_data: dict[str, Any]) -> None:
        """Add the types to a wheel, also to an editable one.

        A problem is one line, and ends the build.
        """
        if self.target_name != _TARGET:
            return
        try:
            types = self._types()
        except CodegenError as error:
            self.app.abort(f"botowright: {error}")
            return
        for notice in types.notices:
            self.app.display_warning(f"botowright: {notice}")
        self.app.display_info(f"botowright: {types.summary}")
        build_data["force_include"].update(types.files)
        # If another hook adds files to an editable wheel, hatchling takes only those.
        if build_data["force_include_editable"]:
            build_data["force_include_editable"].update(types.files)
        build_data["dependencies"].extend(types.requirements)

    def finalize(self, *_: Any) -> None:
        """Remove the temporary files."""
        self._temporary.close()

    def _types(self) -> CarriedTypes:
        from botowright.integrations.carried import Wheel, carried_types
        from botowright.system.files import temporary_folder

        files = self.build_config.builder.recurse_included_files()
        project = Wheel(
            Path(self.root),
            self.metadata.core.name,
            {file.distribution_path: file.relative_path for file in files},
        )
        folder = self._temporary.enter_context(temporary_folder())
        return carried_types(project, self._section, self.config, folder)

    @property
    def _section(self) -> str:
        """Return the name of the hook's table."""
        hooks = self.build_config.target_config.get("hooks", {})
        place = f"targets.{_TARGET}.hooks" if self.PLUGIN_NAME in hooks else "hooks"
        return f"tool.hatch.build.{place}.{self.PLUGIN_NAME}"


@hookimpl
def hatch_register_build_hook() -> type[TypesHook]:
    """Return the hook, as hatchling asks each plugin."""
    return TypesHook
