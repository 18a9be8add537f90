"""Runs one of taichi's own examples for some frames, and prints a checksum of each.

    taichi_example.py NAME FRAMES      such as simulation.fractal 5

The example is not changed. Its window is not shown, and a hand with a mouse is made up; all else is
as when a person runs it. The variable TI_ARCH says what it computes on.
"""

import hashlib
import runpy
import sys

import numpy
import taichi

name, frames = sys.argv[1], int(sys.argv[2])
sys.argv = sys.argv[:1]
shown = 0


class Gui(taichi.GUI):
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **{**options, "show_gui": False})

    def get_events(self, *wanted):
        if taichi.GUI.PRESS not in wanted:
            return
        event = taichi.GUI.Event()
        event.type, event.key, event.modifier = taichi.GUI.PRESS, taichi.GUI.LMB, []
        event.pos = 0.3 + 0.05 * (shown % 8), 0.5
        yield event

    def show(self, file=None):
        global shown
        picture = numpy.ascontiguousarray(self.get_image())
        print(shown, picture.shape, hashlib.sha256(picture.tobytes()).hexdigest()[:16])
        if picture.min() == picture.max() and shown > 0:
            sys.exit("the picture is empty")
        shown += 1
        if shown == frames:
            print("computed on", taichi.cfg.arch)
            sys.exit()
        self.clear()


taichi.GUI = Gui
runpy.run_module("taichi.examples." + name, run_name="__main__")
sys.exit("the example ended by itself")
