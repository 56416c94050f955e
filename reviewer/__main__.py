"""``python -m reviewer`` is the installed ``reviewer``."""

import sys

from reviewer.app import main

if __name__ == "__main__":
    sys.exit(main())
