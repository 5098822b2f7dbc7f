"""Where models come from: the installed botocore, a version's wheel, a folder, private models."""
