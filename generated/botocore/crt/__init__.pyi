CRT_SUPPORTED_AUTH_TYPES: tuple[str, ...]
