#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures an audit beside the bare extraction of the same files, and beside other tools.

  Benchmarks/audit.py BINARIES [--files 100000] [--jobs 2] [--corpus DIR] [--fitz PYTHON]

BINARIES is the folder with readback and readback-audit. The PDF and DOCX of templates and resumes are linked under other
names until there are as many files as asked for. CPU is what the system counts for a process and all that it waited for,
so that other work on the machine changes it little; the time on the clock is said too.
"""
import argparse, json, os, pathlib, shutil, subprocess, sys, tempfile, threading, time


def run(command, **options):
    """Runs a command; CPU seconds of it and its children, seconds on the clock, its own peak memory in MB."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options)
    peak, over = [0], threading.Event()

    def watch():
        while not over.wait(0.2):
            try:
                for line in open(f'/proc/{process.pid}/status'):
                    if line.startswith('VmHWM'):
                        peak[0] = int(line.split()[1])
            except OSError:
                return

    watcher = threading.Thread(target=watch)
    watcher.start()
    errors = []
    drain = threading.Thread(target=lambda: errors.append(process.stderr.read()))
    drain.start()
    lines = sum(1 for _ in process.stdout)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    over.set()
    watcher.join()
    drain.join()
    return dict(cpu=usage.ru_utime + usage.ru_stime, clock=time.monotonic() - start, peak=peak[0] / 1024, lines=lines,
                status=process.returncode, errors=errors[0].decode(errors='replace')[-300:])


FITZ = '''
import sys, multiprocessing, fitz
def read(path):
    try:
        with fitz.open(path) as document: return sum(len(page.get_text()) for page in document)
    except Exception: return 0
if __name__ == "__main__":
    files = [line.rstrip("\\n") for line in sys.stdin]
    with multiprocessing.Pool(int(sys.argv[1])) as pool: print(sum(pool.imap_unordered(read, files, 50)))
'''


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('binaries', type=pathlib.Path)
    parser.add_argument('--files', type=int, default=100_000)
    parser.add_argument('--jobs', type=int, default=2)
    parser.add_argument('--corpus', type=pathlib.Path, default=pathlib.Path(
        os.environ.get('READBACK_EXTERNAL_CORPUS', '../shared/corpus')))
    parser.add_argument('--fitz', help='a Python that has PyMuPDF')
    options = parser.parse_args()
    audit = [str(options.binaries / 'readback-audit')]
    sources = sorted(p for f in ('templates', 'resumes') for p in (options.corpus / f).rglob('*')
                     if p.suffix in ('.pdf', '.docx') and p.is_file())
    folder = pathlib.Path(tempfile.mkdtemp(prefix='readback-bench-'))
    try:
        paths = []
        for number in range(options.files):
            source = sources[number % len(sources)]
            target = folder / f'{number // 1000:04d}' / f'{number:07d}{source.suffix}'
            target.parent.mkdir(exist_ok=True)
            try:
                os.link(source, target)
            except OSError:
                shutil.copyfile(source, target)
            paths.append(str(target))
        pdf = [p for p in paths if p.endswith('.pdf')]
        print(f'{len(paths)} files ({len(pdf)} PDF), {options.jobs} jobs, load {os.getloadavg()[0]:.1f}', flush=True)

        def say(name, result, count):
            print(f'{name:34} CPU {result["cpu"]:8.1f} s, {1000 * result["cpu"] / count:6.2f} ms a file; clock '
                  f'{result["clock"]:7.1f} s, {count / result["clock"]:6.0f} a second; peak {result["peak"]:5.0f} MB',
                  flush=True)
            return result['cpu'] / count

        bare = say('bare extraction, one process', run(audit + ['measure', '--bare', str(folder)]), len(paths))
        steps = subprocess.run(audit + ['measure', str(folder / '0000')], capture_output=True, text=True).stdout
        step = json.loads(steps)
        print('  of a file, in one process:', ', '.join(
            f'{name} {1000 * step[name] / step["files"]:.2f} ms' for name in ('read', 'extract', 'judge', 'write')))
        for share in (4, 1):
            part = sorted(folder.iterdir())[:max(1, len(paths) // 1000 // share)]
            count = sum(len(list(p.iterdir())) for p in part)
            result = run(audit + ['run', '--no-store', '--jobs', str(options.jobs)] + [str(p) for p in part])
            if result['lines'] != count:
                sys.exit(f'{result["lines"]} rows for {count} files: {result["errors"]}')
            whole = say(f'audit, no store, {count} files', result, count)
        print(f'  throughput a core over bare extraction: {bare / whole:.2f}')
        store = str(folder / 'store.sqlite')
        say('audit, store', run(audit + ['run', '--reread', '--store', store, '--jobs', str(options.jobs)]
                                + [str(p) for p in sorted(folder.iterdir()) if p.is_dir()]), len(paths))
        few = pdf[:2000]
        start = os.times()
        clock = time.monotonic()
        for path in few:
            subprocess.run(['pdftotext', path, '-'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = os.times()
        cpu = end.children_user - start.children_user + end.children_system - start.children_system
        print(f'{"pdftotext a file, PDF only":34} CPU {1000 * cpu / len(few):6.2f} ms a file; '
              f'{len(few) / (time.monotonic() - clock):.0f} a second, one after the other')
        if options.fitz:
            listing = folder / 'list'
            listing.write_text('\n'.join(pdf) + '\n')
            with open(listing) as given:
                say('PyMuPDF pool, text only, PDF only',
                    run([options.fitz, '-c', FITZ, str(options.jobs)], stdin=given), len(pdf))
    finally:
        shutil.rmtree(folder)


if __name__ == '__main__':
    main()
