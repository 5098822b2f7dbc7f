"""Tests of botowright.translate.quirks."""
