"""`python -m botowright` is the `botowright` command."""

from botowright.cli.main import main

if __name__ == "__main__":
    main()
