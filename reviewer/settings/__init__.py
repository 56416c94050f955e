"""What a workspace asks for in its ``reviewer.toml``: read, validated, and handed down."""
