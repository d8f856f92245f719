"""secondstart.py PROGRAM FOLDER: the program asked without a screen, started once, and once more."""
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(__file__))
from desktop import PATIENCE_S, Atspi, Program, check, find, wait_for, walk  # noqa: E402


def run(path, *arguments, **environment):
    return subprocess.run([path, *arguments], env={**os.environ, **environment}, text=True,
                          capture_output=True, timeout=PATIENCE_S)


def check_questions(path):
    for option, answer in (("--version", "kartoteka "), ("--help", "Usage: ")):
        asked = run(path, option, DISPLAY=":12345")
        check(asked.returncode == 0 and asked.stdout.startswith(answer),
              f"{option} is answered where the screen cannot be reached: {asked.stdout[:30]!r}")
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    refused = subprocess.run([path], env=environment, text=True, capture_output=True,
                             timeout=PATIENCE_S)
    check(refused.returncode == 1 and "no screen" in refused.stderr,
          "without any screen it says so")


def check_hand_over(path, folder):
    with Program(path) as first:
        application = first.application()
        wait_for(lambda: find(application, Atspi.Role.FRAME, "Kartoteka"), "the first window")
        wrong = os.path.join(folder, "none.kartoteka")
        second = run(path, wrong)
        check(second.returncode == 0, "a second start hands its file over and ends with 0")
        wait_for(lambda: any("none.kartoteka" in (node.get_name() or "")
                             for node in walk(application)),
                 "word of that file in the first window")
        check(first.process.poll() is None, "the first program lives on")
    check(first.process.returncode in (0, -15), "and ends when it is told to")


def main(path, folder):
    check_questions(path)
    check_hand_over(path, folder)
    print("all is well")


main(sys.argv[1], sys.argv[2])
