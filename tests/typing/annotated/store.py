import typing


class Orders:
    def __init__(self, table) -> None:
        self.table = table

    def save(self, order: dict[str, typing.Any], *, is_new: bool) -> None:
        params = {"Item": order}
        if is_new:
            params["ConditionExpression"] = "attribute_not_exists(id)"
        self.table.put_item(**params)


def upload(store, bucket: str) -> str:
    params = {"Bucket": bucket, "Key": "k"}
    url = store.generate_presigned_url("get_object", Params=params)
    rule = {"Status": "Enabled", "Prefix": "logs/", "Expiration": {"Days": 30}}
    rules = [rule]
    store.put_bucket_lifecycle_configuration(Bucket=bucket, LifecycleConfiguration={"Rules": rules})
    store.upload_file("f", bucket, "k")
    return url


def filters(name: str):
    return [{"Key": name, "Value": "x"}]
