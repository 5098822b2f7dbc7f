from botocore.vendored.requests.packages.urllib3 import exceptions as exceptions

__author__: str
__license__: str
__version__: str
