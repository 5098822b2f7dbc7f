"""The methods that botocore/signers.py adds to the client of DSQL.

Args:
    Hostname: The endpoint of the cluster.
    Region: The region of the cluster. The default is that of the client.
    ExpiresIn: The number of seconds for which the password is valid.
"""

class Client:
    def generate_db_connect_auth_token(
        self, Hostname: str, Region: str | None = None, ExpiresIn: int = 900
    ) -> str:
        """Return a password that is valid for `ExpiresIn` seconds."""

    def generate_db_connect_admin_auth_token(
        self, Hostname: str, Region: str | None = None, ExpiresIn: int = 900
    ) -> str:
        """Return a password for the admin that is valid for `ExpiresIn` seconds."""
