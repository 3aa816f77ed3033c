# SPDX-License-Identifier: GPL-3.0-or-later
"""Programs that time a part of ReadbackCore in a warm process, and the documents that they read."""

import glob
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def files_in(folders):
    """The PDF and DOCX files below the folders."""
    return sorted(path for folder in folders for kind in ("pdf", "docx")
                  for path in glob.glob(os.path.join(folder, f"**/*.{kind}"), recursive=True))


def extracted(paths, readback, folder):
    """What readback extracts of each file, as a document in the folder: (path, document), without files that it refuses."""
    for number, path in enumerate(paths):
        document = os.path.join(folder, f"{number}-{os.path.basename(path)}.json")
        if not os.path.exists(document):
            run = subprocess.run([readback, "extract", "--format", "json", path], capture_output=True)
            if run.returncode:
                continue
            with open(document, "wb") as file:
                file.write(run.stdout)
        yield path, document


def name_of(document):
    """The name of the file that a document was extracted from."""
    return os.path.basename(document).split("-", 1)[1].removesuffix(".json")


def compiled(name, folder, c_target=None):
    """NAME/main.swift with Warm.swift and all sources of ReadbackCore in one module, optimized; a program in the folder.

    A target of C++ over poppler is compiled and linked beside it."""
    program = os.path.join(folder, name.lower())
    sources = glob.glob(os.path.join(ROOT, "Sources/ReadbackCore/**/*.swift"), recursive=True)
    subprocess.run(
        ["swiftc", "-O", "-wmo", "-static-stdlib", "-swift-version", "6", "-enable-upcoming-feature", "InternalImportsByDefault",
         "-package-name", "readback", "-module-name", name, "-o", program, *(linked(c_target, folder) if c_target else ()),
         *(os.path.join(ROOT, "Benchmarks", file) for file in (f"{name}/main.swift", "Warm/Warm.swift")), *sources], check=True)
    return program


def linked(target, folder):
    """Compiles a target of C++ over poppler; what makes swiftc import and link it."""
    def flags(kind):
        return subprocess.run(["pkg-config", kind, "poppler"], capture_output=True, text=True, check=True).stdout.split()

    headers = os.path.join(ROOT, "Sources", target, "include")
    objects = []
    for source in glob.glob(os.path.join(ROOT, "Sources", target, "*.cc")):
        objects.append(os.path.join(folder, os.path.basename(source) + ".o"))
        subprocess.run(["c++", "-std=c++20", "-O2", "-I", headers, *flags("--cflags"), "-c", source, "-o", objects[-1]], check=True)
    modules = os.path.join(folder, "module.modulemap")
    with open(modules, "w") as file:
        file.write(f'module {target} {{ umbrella "{headers}" export * }}\n')
    return ["-Xcc", f"-fmodule-map-file={modules}", *objects, *flags("--libs"), "-lz", "-lstdc++"]


def rows(program, arguments):
    """The lines that a program prints, each as its fields."""
    run = subprocess.run([program, *arguments], capture_output=True, text=True)
    if run.returncode:
        sys.exit(run.stderr)
    return [line.split("\t") for line in run.stdout.splitlines()]


def share(values, part):
    """The value below which a part of all lies."""
    return sorted(values)[min(len(values) - 1, int(part * len(values)))]
