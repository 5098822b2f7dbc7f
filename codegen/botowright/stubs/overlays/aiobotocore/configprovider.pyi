from botocore.configprovider import ConfigValueStore

class AioSmartDefaultsConfigStoreFactory:
    async def merge_smart_defaults(
        self, config_store: ConfigValueStore, mode: str, region_name: str | None
    ) -> None: ...
    async def resolve_auto_mode(self, region_name: str | None) -> str: ...
