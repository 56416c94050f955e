"""Keys and clicks as of a real keyboard and mouse, given to an X server by its XTest extension."""

import ctypes
from ctypes.util import find_library

# Windows go while one asks for them, and Xlib ends a program that made a mistake, unless told.
_ErrorHandler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
_go_on = _ErrorHandler(lambda _display, _error: 0)


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
        self._x.XSetErrorHandler(_go_on)

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

    def click(self, x: int, y: int, *, is_managed: bool = False) -> None:
        """Click at a place, and give the keys to the window there, unless a manager does that."""
        window = self._window_at(x, y)
        for is_down in (True, False):
            self._test.XTestFakeButtonEvent(self._display, 1, is_down, 0)
        if not is_managed:
            self._x.XSetInputFocus(self._display, window, 1, 0)
        self._x.XSync(self._display, False)

    def process_in_front(self) -> int | None:
        """The process whose window has the keys, which makes it the active one."""
        window, _revert = ctypes.c_ulong(), ctypes.c_int()
        self._x.XGetInputFocus(self._display, ctypes.byref(window), ctypes.byref(_revert))
        while window.value > 1:  # 0 is no window, 1 whichever is under the mouse
            process = self._process_of(window)
            if process is not None:
                return process
            window = self._parent_of(window)
        return None

    def close(self) -> None:
        """Let go of the screen."""
        self._x.XCloseDisplay(self._display)

    def _process_of(self, window: ctypes.c_ulong) -> int | None:
        """What a window says of its process."""
        name = ctypes.c_ulong(self._x.XInternAtom(self._display, b"_NET_WM_PID", False))
        kind, format_ = ctypes.c_ulong(), ctypes.c_int()
        count, left = ctypes.c_ulong(), ctypes.c_ulong()
        data = ctypes.POINTER(ctypes.c_ulong)()
        told = map(ctypes.byref, (kind, format_, count, left, data))
        wanted = ctypes.c_long(0), ctypes.c_long(1), False, ctypes.c_ulong(0)
        self._x.XGetWindowProperty(self._display, window, name, *wanted, *told)
        process = int(data[0]) if data and count.value else None
        if data:
            self._x.XFree(data)
        return process

    def _parent_of(self, window: ctypes.c_ulong) -> ctypes.c_ulong:
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        told = map(ctypes.byref, (root, parent, children, count))
        self._x.XQueryTree(self._display, window, *told)
        if children:
            self._x.XFree(children)
        return parent if parent.value != root.value else ctypes.c_ulong()

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
