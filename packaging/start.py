"""The first module of the packaged program."""

import sys

from reviewer.app import main

sys.exit(main())
