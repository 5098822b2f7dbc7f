"""`python -m codegen` is the `botowright` command."""

from codegen.cli import main

if __name__ == "__main__":
    main()
