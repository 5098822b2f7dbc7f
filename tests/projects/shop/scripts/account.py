"""Print the number of the account: a client of botocore."""

from __future__ import annotations

from botocore.session import get_session

accounts = get_session().create_client("sts", region_name="eu-central-1")

if __name__ == "__main__":
    raise SystemExit(f"Account {accounts.get_caller_identity()['Account']}")
