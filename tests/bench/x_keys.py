"""Keys and clicks as of a real keyboard and mouse, given to an X server by its XTest extension."""

import ctypes
from ctypes.util import find_library


class Hands:
    """Types and clicks on a screen. Raises OSError where the libraries of X are not there."""

    def __init__(self, screen: str) -> None:
        names = [find_library(name) for name in ("X11", "Xtst")]
        if None in names:
            raise OSError("libX11 and libXtst")
        self._x, self._test = (ctypes.CDLL(name) for name in names)
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XKeysymToKeycode.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._x.XStringToKeysym.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(screen.encode()))
        if not self._display:
            raise OSError(f"the screen {screen}")

    def press(self, key: str) -> None:
        """Press and release a key, given by X's name of it."""
        symbol = self._x.XStringToKeysym(key.encode())
        code = self._x.XKeysymToKeycode(self._display, symbol)
        for is_down in (True, False):
            self._test.XTestFakeKeyEvent(self._display, code, is_down, 0)
        self._x.XFlush(self._display)

    def enlarge(self, x: int, y: int, width: int, height: int) -> bool:
        """Give the window that is at a place the upper left corner of the screen, so large.

        False where there is no window.
        """
        window = self._window_at(x, y)
        if not window.value:
            return False
        self._x.XMoveResizeWindow(self._display, window, 0, 0, width, height)
        self._x.XSync(self._display, False)
        return True

    def click(self, x: int, y: int) -> None:
        """Click at a place, and give the keys to the window that is there."""
        window = self._window_at(x, y)
        for is_down in (True, False):
            self._test.XTestFakeButtonEvent(self._display, 1, is_down, 0)
        self._x.XSetInputFocus(self._display, window, 1, 0)
        self._x.XSync(self._display, False)

    def close(self) -> None:
        """Let go of the screen."""
        self._x.XCloseDisplay(self._display)

    def _window_at(self, x: int, y: int) -> ctypes.c_ulong:
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._x.XSync(self._display, False)
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        windows = ctypes.c_ulong(), ctypes.c_ulong()
        numbers = [ctypes.c_int() for _number in range(5)]
        pointers = map(ctypes.byref, (*windows, *numbers))
        self._x.XQueryPointer(self._display, root, *pointers)
        return windows[1]
