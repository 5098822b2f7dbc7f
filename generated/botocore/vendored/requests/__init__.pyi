from botocore.vendored.requests.exceptions import (
    ConnectionError as ConnectionError,
    HTTPError as HTTPError,
    RequestException as RequestException,
    Timeout as Timeout,
    TooManyRedirects as TooManyRedirects,
    URLRequired as URLRequired,
)
