from _typeshed import Incomplete

def generate_docs(root_dir: Incomplete, session: Incomplete) -> None:
    """Generates the reference documentation for botocore.

    This will go through every available AWS service and output ReSTructured text
    files documenting each service.

    Args:
        root_dir: The directory to write the reference files to. Each service's reference documentation is located at root_dir/reference/services/service-name.rst.
        session: The boto3 session.
    """
