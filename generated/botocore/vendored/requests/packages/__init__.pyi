from botocore.vendored.requests.packages import urllib3 as urllib3
