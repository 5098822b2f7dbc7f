"""Reports of a queue, kept in a bucket and a table."""

from acme_reports.reports import Reports

__all__ = ["Reports"]
