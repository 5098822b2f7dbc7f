"""The settings of a build: what they are, and the two files that they come from.

`options` has the settings as the other folders read them, with their defaults. `table` gives each
one a name, values and help; the command line, pyproject.toml, the manifest and the documentation
follow it. `configuration` reads pyproject.toml, and `manifest` the options that an output folder
records. `recorded_paths` converts the paths in those options.

`documented.documented_settings()` returns the rows of the documentation.
"""
