"""The Jinja templates of the generated modules; installed as `botowright.templates`."""
