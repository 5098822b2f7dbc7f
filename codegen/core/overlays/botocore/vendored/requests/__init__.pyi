from botocore.vendored.requests import exceptions as exceptions
from botocore.vendored.requests.exceptions import ConnectionError as ConnectionError
from botocore.vendored.requests.exceptions import HTTPError as HTTPError
from botocore.vendored.requests.exceptions import RequestException as RequestException
from botocore.vendored.requests.exceptions import Timeout as Timeout
from botocore.vendored.requests.exceptions import TooManyRedirects as TooManyRedirects
from botocore.vendored.requests.exceptions import URLRequired as URLRequired
