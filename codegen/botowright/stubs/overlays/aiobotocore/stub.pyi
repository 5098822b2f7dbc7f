from typing import Any, Generic

from botocore.stub import Stubber, _Error, _Response

# The client has the types of the parameters, as with botocore's Stubber.
class AioStubber(Stubber[_Response, _Error], Generic[_Response, _Error]):
    del add_client_error
