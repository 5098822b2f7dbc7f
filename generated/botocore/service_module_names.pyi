SERVICE_MODULE_NAMES: dict[str, str]
