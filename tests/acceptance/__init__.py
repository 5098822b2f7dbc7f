"""The types against botocore itself: what it accepts they accept, and nothing else."""
