"""The enums of Example CloudFormation: each under the name that AWS gives the shape."""
