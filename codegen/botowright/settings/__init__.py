"""The settings: what they are, and the places that they come from.

`options` has the settings as the other folders read them, with their defaults. `table` gives each
one a name, values and help; the command line, the project's file, the manifest and the
documentation follow it. `configuration` reads the project's file, and `in_force` adds the command
line and the defaults. `manifest` reads the options that an output folder records, and
`recorded_paths` converts the paths in those options.

`documented.documented_settings()` returns the rows of the documentation, and
`schema.configuration_schema()` the JSON Schema of the project's file.
"""
