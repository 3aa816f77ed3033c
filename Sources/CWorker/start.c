// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef __linux__
#define _GNU_SOURCE
#endif
#include "worker.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef __linux__
#include <sys/mman.h>
#else
#include <mach-o/dyld.h>

static void close_on_exec(int file) { fcntl(file, F_SETFD, FD_CLOEXEC); }
#endif

// Linux counts in KiB.
static int64_t bytes(long peak) {
#ifdef __linux__
  return (int64_t)peak * 1024;
#else
  return (int64_t)peak;
#endif
}

int rbw_start(const char *program, const char *const *arguments, rbw_child *child) {
  int ends[2];
#ifdef __linux__
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return errno;
#else
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return errno;
  close_on_exec(ends[0]);
  close_on_exec(ends[1]);
#endif
  // Away from the numbers that the worker's descriptors get, which the steps below fill one after the other.
  int theirs = fcntl(ends[1], F_DUPFD_CLOEXEC, RBW_CHANNEL + 1);
  int error = theirs < 0 ? errno : 0;
  close(ends[1]);
  if (error != 0) {
    close(ends[0]);
    return error;
  }

  posix_spawn_file_actions_t files;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&files);
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_adddup2(&files, theirs, RBW_CHANNEL);
  short flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK;
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawnattr_setpgroup(&attributes, 0);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
#ifdef __APPLE__
  flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#endif
  posix_spawnattr_setflags(&attributes, flags);

  char *const environment[] = {NULL};
  error = posix_spawn(&child->process, program, &files, &attributes, (char *const *)arguments, environment);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  close(theirs);
  child->channel = ends[0];
  if (error != 0) close(ends[0]);
  struct rusage usage;
  child->inherited = getrusage(RUSAGE_SELF, &usage) == 0 ? bytes(usage.ru_maxrss) : 0;
  return error;
}

rbw_end rbw_stop(rbw_child child) {
  close(child.channel);
  kill(child.process, SIGKILL);
  int status = 0;
  struct rusage usage;
  memset(&usage, 0, sizeof usage);
  pid_t gone;
  do gone = wait4(child.process, &status, 0, &usage);
  while (gone < 0 && errno == EINTR);
  rbw_end end = {0, 0, 0};
  if (gone != child.process) return end;
  end.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  end.status = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
  int64_t peak = bytes(usage.ru_maxrss);
  end.peak = peak > child.inherited ? peak : 0;
  return end;
}

int64_t rbw_memory(pid_t process) {
#ifdef __linux__
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/statm", (int)process);
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  char text[128];
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  if (count <= 0) return 0;
  text[count] = 0;
  long long total = 0, resident = 0;
  if (sscanf(text, "%lld %lld", &total, &resident) != 2) return 0;
  return resident * sysconf(_SC_PAGESIZE);
#else
  (void)process;
  return 0;
#endif
}

int rbw_nameless_file(void) {
#ifdef __linux__
  return memfd_create("readback", MFD_CLOEXEC | MFD_ALLOW_SEALING);
#else
  char path[] = "/tmp/readback-XXXXXX";
  int file = mkstemp(path);
  if (file < 0) return -1;
  unlink(path);
  close_on_exec(file);
  return file;
#endif
}

void rbw_seal(int file) {
#ifdef __linux__
  fcntl(file, F_ADD_SEALS, F_SEAL_SEAL | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE);
#else
  (void)file;
#endif
}

bool rbw_program(char *path, size_t size) {
#ifdef __linux__
  ssize_t count = readlink("/proc/self/exe", path, size);
  if (count < 0 || (size_t)count >= size) return false;
  path[count] = 0;
  return true;
#else
  char given[4096];
  uint32_t count = sizeof given;
  if (_NSGetExecutablePath(given, &count) != 0) return false;
  char *real = realpath(given, NULL);
  if (real == NULL || strlen(real) >= size) {
    free(real);
    return false;
  }
  strcpy(path, real);
  free(real);
  return true;
#endif
}

static volatile sig_atomic_t interrupt;
static const char *interrupt_message;

static void count_interrupt(int signal) {
  if (interrupt != 0) _exit(128 + signal);
  interrupt = signal;
  int error = errno;
  ssize_t written = write(STDERR_FILENO, interrupt_message, strlen(interrupt_message));
  (void)written;
  errno = error;
}

void rbw_count_interrupts(const char *message) {
  interrupt_message = strdup(message);
  if (interrupt_message == NULL) return;
  signal(SIGPIPE, SIG_IGN);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = count_interrupt;
  sigemptyset(&action.sa_mask);
  // No SA_RESTART: whoever waits for input is woken.
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGTERM, &action, NULL);
  sigaction(SIGHUP, &action, NULL);
  // Whoever started this may have blocked them.
  sigset_t wanted;
  sigemptyset(&wanted);
  sigaddset(&wanted, SIGINT);
  sigaddset(&wanted, SIGTERM);
  sigaddset(&wanted, SIGHUP);
  sigprocmask(SIG_UNBLOCK, &wanted, NULL);
}

int rbw_interrupt(void) { return (int)interrupt; }
