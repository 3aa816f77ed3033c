#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""CPU of a page in a warm process, beside pdftotext, PyMuPDF and pdfium in the same run.

    Benchmarks/viewcost.py FOLDER [--readback .build/release/readback] [--python PYTHON] [--every 6] [--only extract]
        [--rounds 3] [--worst 5]

FOLDER holds PDF files; every sixth one is taken. Of readback the marginal cost is measured: a process that reads the
file 41 times less one that reads it once, over 40. `extract` is the pass and the views, `check` the readouts, the rules,
the report and pictures of some pages besides; each with the usual views and with all.
pdftotext is a whole process; `poppler alone` interprets the pages in a warm process for a device that takes nothing,
`poppler, reading order` for the one that pdftotext uses (ViewCost/poppler.cc, compiled first): what no view can do
without. PYTHON is an interpreter that has pymupdf and pypdfium2; without it they are left out. All
in milliseconds a page, the least of as many rounds over all files as asked for: a machine that others use as well is slow
for seconds, not for all rounds. Then the medians and the most.
"""

import argparse
import glob
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile

TIMES = 40

PEERS = """
import json, sys, time
path, times = sys.argv[1], int(sys.argv[2])
def least(extract):
    extract()
    tries = []
    for _ in range(3):
        start = time.process_time()
        for _ in range(times): extract()
        tries.append((time.process_time() - start) / times)
    return 1000 * min(tries)
def pymupdf():
    import pymupdf
    def extract():
        with pymupdf.open(path) as file: return [page.get_text() for page in file]
    return extract
def pdfium():
    import pypdfium2
    def extract():
        file = pypdfium2.PdfDocument(path)
        try: return [file[i].get_textpage().get_text_bounded() for i in range(len(file))]
        finally: file.close()
    return extract
print(json.dumps({"PyMuPDF": least(pymupdf()), "pdfium": least(pdfium())}))
"""


def cpu_of(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return 1000 * (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)


def poppler_program(folder):
    program = os.path.join(folder, "poppler")
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "poppler"], capture_output=True, text=True, check=True)
    source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "ViewCost/poppler.cc")
    subprocess.run(["c++", "-std=c++20", "-O2", "-o", program, source, *flags.stdout.split()], check=True)
    return program


def poppler(program, path):
    run = subprocess.run([program, path, "10"], capture_output=True, text=True)
    return zip(("poppler alone", "poppler, reading order"), map(float, run.stdout.split()))


def pages_of(path):
    text = subprocess.run(["pdfinfo", path], capture_output=True).stdout.decode("utf-8", "replace")
    return next((int(line.split()[1]) for line in text.splitlines() if line.startswith("Pages:")), 0)


def warm(readback, path, verb, views):
    command = [readback, verb, "--views", views, *(["--view", "stream"] if verb == "extract" else [])]
    return (cpu_of([*command, *[path] * (TIMES + 1)]) - cpu_of([*command, path])) / TIMES


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--readback", default=".build/release/readback")
    parser.add_argument("--python")
    parser.add_argument("--every", type=int, default=6)
    parser.add_argument("--only", default="extract,check", help="verbs, separated by commas")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--worst", type=int, default=0, help="files to name whose pages cost most with all views")
    arguments = parser.parse_args()
    paths = sorted(glob.glob(os.path.join(arguments.folder, "**/*.pdf"), recursive=True))[::arguments.every]
    with tempfile.TemporaryDirectory() as folder:
        measure(arguments, paths, poppler_program(folder))


def costs_of(arguments, path, program):
    row = {
        f"readback {verb}, {views} views": warm(arguments.readback, path, verb, views)
        for verb in arguments.only.split(",") for views in ("usual", "all")
    }
    row["pdftotext (process)"] = min(cpu_of(["pdftotext", path, "-"]) for _ in range(5))
    row.update(poppler(program, path))
    if arguments.python:
        run = subprocess.run([arguments.python, "-c", PEERS, path, "10"], capture_output=True)
        row.update(json.loads(run.stdout) if run.returncode == 0 else {})
    return row


def measure(arguments, paths, program):
    pages = {path: pages_of(path) for path in paths}
    least = {path: {} for path, count in pages.items() if count}
    for _ in range(arguments.rounds):
        for path, row in least.items():
            for name, cost in costs_of(arguments, path, program).items():
                row[name] = min(cost, row.get(name, cost))
    costs = {}
    for path, row in least.items():
        for name, cost in row.items():
            costs.setdefault(name, []).append((cost / pages[path], os.path.basename(path)))
    if not costs:
        sys.exit("no PDF files there")
    for name, rows in costs.items():
        values = [value for value, _ in rows]
        print(f"{name:28} median {statistics.median(values):6.2f} ms a page, 90th percentile {sorted(values)[len(values) * 9 // 10]:6.2f}, most {max(rows)[0]:6.2f} ({max(rows)[1]}), {len(rows)} files")
    named = [name for name in ("readback extract, all views", "poppler, reading order", "PyMuPDF", "pdfium") if name in costs]
    worst = sorted(least, key=lambda path: -least[path].get("readback extract, all views", 0) / pages[path])
    for path in worst[:arguments.worst]:
        print("  " + ", ".join(f"{name} {least[path][name] / pages[path]:.2f}" for name in named if name in least[path]) + f": {os.path.basename(path)}")


if __name__ == "__main__":
    main()
