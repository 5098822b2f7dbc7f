from _typeshed import Incomplete

def multi_file_load_config(*filenames: Incomplete) -> Incomplete:
    """Load and combine multiple INI configs with profiles.

    This function will take a list of filesnames and return a single dictionary that
    represents the merging of the loaded config files.

    If any of the provided filenames does not exist, then that file is ignored. It
    is therefore ok to provide a list of filenames, some of which may not exist.

    Configuration files are **not** deep merged, only the top level keys are merged.
    The filenames should be passed in order of precedence. The first config file has
    precedence over the second config file, which has precedence over the third
    config file, etc. The only exception to this is that the "profiles" key is
    merged to combine profiles from multiple config files into a single profiles
    mapping. However, if a profile is defined in multiple config files, then the
    config file with the highest precedence is used. Profile values themselves are
    not merged.

    Note that the "foo" key comes from A, even though it's defined in both FileA and
    FileB. Because "foo" was defined in FileA first, then the values for "foo" from
    FileA are used and the values for "foo" from FileB are ignored. Also note where
    the profiles originate from. Profile "a" comes FileA, profile "b" comes from
    FileB, and profile "c" comes from FileC.
    """

def load_config(config_filename: Incomplete) -> Incomplete:
    """Parse a INI config with profiles.

    This will parse an INI config file and map top level profiles into a top level
    "profile" key.

    If you want to parse an INI file and map all section names to top level keys,
    use `raw_config_parse` instead.
    """

def raw_config_parse(
    config_filename: Incomplete, parse_subsections: Incomplete = True
) -> Incomplete:
    """Returns the parsed INI config contents.

    Each section name is a top level key.

    Args:
        config_filename: The name of the INI file to parse.
        parse_subsections: If True, parse indented blocks as subsections that represent their own configuration dictionary. {'s3': ' signature_version = s3v4 addressing_style = path'}.

    Returns:
        A dict with keys for each profile found in the config file and the value of each key being a dict containing name value pairs found in that profile.

    Raises:
        ConfigNotFound, ConfigParseError.
    """

def build_profile_map(parsed_ini_config: Incomplete) -> Incomplete:
    """Convert the parsed INI config into a profile map.

    The build_profile_map will take a parsed INI config file where each top level
    key represents a section name, and convert into a format where all the profiles
    are under a single top level "profiles" key, and each key in the sub dictionary
    is a profile name.

    If there are no profiles in the provided parsed INI contents, then an empty dict
    will be the value associated with the `profiles` key.

    This will not mutate the passed in parsed_ini_config. Instead it will make a
    deepcopy and return that value.
    """
