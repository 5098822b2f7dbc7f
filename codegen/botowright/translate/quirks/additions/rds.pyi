"""The methods that botocore/signers.py adds to the client of RDS."""

class Client:
    def generate_db_auth_token(
        self,
        DBHostname: str,
        Port: int | str,
        DBUsername: str,
        Region: str | None = None,
    ) -> str:
        """A password, for 15 minutes, that IAM credentials sign."""
