"""The methods that botocore/signers.py adds to the client of RDS."""

class Client:
    def generate_db_auth_token(
        self,
        DBHostname: str,
        Port: int | str,
        DBUsername: str,
        Region: str | None = None,
    ) -> str:
        """Return a password that is valid for 15 minutes. IAM credentials sign it."""
