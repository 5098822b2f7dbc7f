"""The methods that botocore/signers.py adds to the client of RDS.

Args:
    DBHostname: The host name of the database.
    Port: The port of the database.
    DBUsername: The user to log in as.
    Region: The region of the database. The default is that of the client.
"""

class Client:
    def generate_db_auth_token(
        self,
        DBHostname: str,
        Port: int | str,
        DBUsername: str,
        Region: str | None = None,
    ) -> str:
        """Return a password that is valid for 15 minutes. IAM credentials sign it."""
