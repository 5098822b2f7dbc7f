"""Changes as text, Markdown, JSON, a feed or a site."""
