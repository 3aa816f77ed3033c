// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a worker gives up before it sees the first byte of a stranger's file.
#ifdef __linux__
#define _GNU_SOURCE
#endif
#include "worker.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

static int limit(int what, uint64_t most) {
  struct rlimit limit;
  if (getrlimit(what, &limit) != 0) return errno;
  rlim_t value = (rlim_t)most;
  // Never more than what was given; a hard limit cannot be raised.
  if (limit.rlim_max != RLIM_INFINITY && limit.rlim_max < value) value = limit.rlim_max;
  limit.rlim_cur = limit.rlim_max = value;
  return setrlimit(what, &limit) == 0 ? 0 : errno;
}

#ifdef __linux__

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

// MARK: Landlock

// As <linux/landlock.h> has them, which older systems come without; the numbers are the same on all of them.
#ifndef __NR_landlock_create_ruleset
#define __NR_landlock_create_ruleset 444
#define __NR_landlock_add_rule 445
#define __NR_landlock_restrict_self 446
#endif

struct ruleset {
  uint64_t files;
  uint64_t network;
  uint64_t scopes;
};
struct folder_rule {
  uint64_t allowed;
  int32_t folder;
} __attribute__((packed));

enum { VERSION = 1, FOLDER_RULE = 1, READ_FILE = 1 << 2, READ_FOLDER = 1 << 3 };

// Everything that a version knows about, so that everything but the two kinds of reading is refused.
static struct ruleset everything(long version) {
  struct ruleset set = {(1u << 13) - 1, 0, 0};
  if (version >= 2) set.files |= 1u << 13;  // moving between folders
  if (version >= 3) set.files |= 1u << 14;  // truncating
  if (version >= 5) set.files |= 1u << 15;  // ioctl on devices
  if (version >= 4) set.network = 3;        // TCP: bind, connect
  if (version >= 6) set.scopes = 3;         // abstract sockets, signals
  return set;
}

static bool wall_files_off(const char *const *folders) {
  long version = syscall(__NR_landlock_create_ruleset, NULL, 0, VERSION);
  if (version < 1) return false;
  struct ruleset set = everything(version);
  size_t size = version >= 6 ? sizeof set : version >= 4 ? 2 * sizeof(uint64_t) : sizeof(uint64_t);
  int rules = (int)syscall(__NR_landlock_create_ruleset, &set, size, 0);
  if (rules < 0) return false;
  for (; *folders != NULL; folders++) {
    int folder = open(*folders, O_PATH | O_CLOEXEC);
    if (folder < 0) continue;  // nothing there to read
    struct folder_rule rule = {READ_FILE | READ_FOLDER, folder};
    // What cannot be allowed stays forbidden.
    syscall(__NR_landlock_add_rule, rules, FOLDER_RULE, &rule, 0);
    close(folder);
  }
  bool holds = syscall(__NR_landlock_restrict_self, rules, 0) == 0;
  close(rules);
  return holds;
}

// MARK: Seccomp

#if defined(__x86_64__)
#define ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)offsetof(struct seccomp_data, field))
// The half that holds small numbers; both architectures are little-endian.
#define ARGUMENT(index) LOAD(args[index])
#define ANSWER(what) BPF_STMT(BPF_RET | BPF_K, what)
#define REFUSE(error) ANSWER(SECCOMP_RET_ERRNO | (error))
#define ALLOW ANSWER(SECCOMP_RET_ALLOW)
#define SKIP_UNLESS(value, count) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, value, 0, count)
#define SKIP_IF_ANY(bits, count) BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, bits, count, 0)
#define SKIP_IF_NONE(bits, count) BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, bits, 0, count)

// A call that harms nobody, whatever its arguments are.
#define PERMIT(name) SKIP_UNLESS(__NR_##name, 1), ALLOW
// One that is answered with an error that its caller knows how to deal with.
#define DENY(name, error) SKIP_UNLESS(__NR_##name, 1), REFUSE(error)
// One whose argument must have none of some bits.
#define PERMIT_WITHOUT(name, index, bits) \
  SKIP_UNLESS(__NR_##name, 4), ARGUMENT(index), SKIP_IF_ANY(bits, 1), ALLOW, REFUSE(EPERM)
// One whose argument must be a number.
#define PERMIT_WITH(name, index, value) \
  SKIP_UNLESS(__NR_##name, 4), ARGUMENT(index), SKIP_UNLESS(value, 1), ALLOW, REFUSE(EPERM)

static bool wall_calls_off(bool may_open) {
#ifdef ARCHITECTURE
  const uint32_t self = (uint32_t)getpid();
  struct sock_filter filter[] = {
    LOAD(arch), SKIP_UNLESS(ARCHITECTURE, 1), BPF_STMT(BPF_JMP | BPF_JA, 1), ANSWER(SECCOMP_RET_KILL_PROCESS),
    LOAD(nr),
    // The channel, and what is open already.
    PERMIT(read), PERMIT(readv), PERMIT(pread64), PERMIT(write), PERMIT(writev), PERMIT(lseek), PERMIT(close),
    PERMIT_WITH(recvmsg, 0, RBW_CHANNEL), PERMIT_WITH(sendmsg, 0, RBW_CHANNEL), PERMIT(fcntl), PERMIT(fstat),
    PERMIT(fadvise64), PERMIT(ppoll), PERMIT(pipe2),
#ifdef __x86_64__
    PERMIT(poll), PERMIT(pipe),
#endif
    // Memory, none of it to be executed.
    PERMIT(brk), PERMIT(munmap), PERMIT(mremap), PERMIT(madvise), PERMIT_WITHOUT(mmap, 2, PROT_EXEC),
    PERMIT_WITHOUT(mprotect, 2, PROT_EXEC), PERMIT(membarrier),
    // Threads, no processes. What clone3 is asked for lies in memory, where no filter can look; without it, the C library
    // takes clone.
    DENY(clone3, ENOSYS), SKIP_UNLESS(__NR_clone, 4), ARGUMENT(0), SKIP_IF_NONE(CLONE_THREAD, 1), ALLOW, REFUSE(EPERM),
    PERMIT(futex), PERMIT(gettid), PERMIT(getpid), PERMIT(set_robust_list), PERMIT(rseq), PERMIT(sched_yield),
    PERMIT(sched_getaffinity), PERMIT(exit), PERMIT(exit_group),
    // Its own signals: that is how abort ends.
    PERMIT(rt_sigaction), PERMIT(rt_sigprocmask), PERMIT(rt_sigreturn), PERMIT(sigaltstack),
    PERMIT_WITH(tgkill, 0, self), PERMIT(restart_syscall),
    // Time and chance.
    PERMIT(clock_gettime), PERMIT(clock_getres), PERMIT(clock_nanosleep), PERMIT(nanosleep), PERMIT(gettimeofday),
    PERMIT(getrandom), PERMIT(sysinfo), PERMIT(uname), PERMIT(getuid), PERMIT(geteuid), PERMIT(getgid), PERMIT(getegid),
    // Fonts and poppler's tables lie in folders: Landlock says which. That a file exists is no secret.
    PERMIT(newfstatat), PERMIT(faccessat), PERMIT(faccessat2), PERMIT(readlinkat), PERMIT(getdents64), PERMIT(fstatfs),
#ifdef __x86_64__
    PERMIT(stat), PERMIT(lstat), PERMIT(access), PERMIT(readlink),
#endif
#ifdef __NR_statx
    PERMIT(statx),
#endif
    SKIP_UNLESS(__NR_openat, 4), ARGUMENT(2), SKIP_IF_ANY(O_WRONLY | O_RDWR | O_CREAT | O_TRUNC, 1),
    may_open ? (struct sock_filter)ALLOW : (struct sock_filter)REFUSE(EACCES), REFUSE(EACCES),
    REFUSE(EPERM),
  };
  struct sock_fprog program = {sizeof filter / sizeof *filter, filter};
  return syscall(__NR_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) == 0;
#else
  (void)may_open;
  return false;
#endif
}

static void close_all_but_channel(void) {
#ifdef __NR_close_range
  if (syscall(__NR_close_range, RBW_CHANNEL + 1, ~0u, 0) == 0) return;
#endif
  for (int file = RBW_CHANNEL + 1; file < 1024; file++) close(file);
}

int rbw_lock_in(rbw_limits limits, const char *const *folders, rbw_walls *walls) {
  // Who started this worker is the only one to ask it for anything: without it, it has nothing to do.
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  close_all_but_channel();
  int error = limit(RLIMIT_CORE, 0);
  if (error == 0) error = limit(RLIMIT_FSIZE, 0);
  if (error == 0) error = limit(RLIMIT_NOFILE, limits.files);
  if (error == 0) error = limit(RLIMIT_CPU, limits.seconds);
  if (error == 0) error = limit(RLIMIT_AS, limits.memory);
  if (error == 0 && prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) error = errno;
  if (error == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0) error = errno;
  if (error != 0) return error;
  walls->files = wall_files_off(folders);
  walls->calls = wall_calls_off(walls->files);
  return 0;
}

#else

#include <sandbox.h>

// Not tried on a machine: macOS has no limit on address space that holds, and calls this function deprecated without
// offering programs outside of the App Store another one.
int rbw_lock_in(rbw_limits limits, const char *const *folders, rbw_walls *walls) {
  (void)folders;
  int error = limit(RLIMIT_CORE, 0);
  if (error == 0) error = limit(RLIMIT_FSIZE, 0);
  if (error == 0) error = limit(RLIMIT_NOFILE, limits.files);
  if (error == 0) error = limit(RLIMIT_CPU, limits.seconds);
  if (error != 0) return error;
  limit(RLIMIT_AS, limits.memory);
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
  char *words = NULL;
  walls->calls = sandbox_init(kSBXProfilePureComputation, SANDBOX_NAMED, &words) == 0;
  if (words != NULL) sandbox_free_error(words);
#pragma clang diagnostic pop
  walls->files = walls->calls;
  return 0;
}

#endif

// MARK: Fonts

// fontconfig comes with libpoppler where that was built with it, and is not linked for this alone.
const char *const *rbw_font_folders(void) {
  static const char *folders[65];
  void *(*list)(void *) = (void *(*)(void *))dlsym(RTLD_DEFAULT, "FcConfigGetFontDirs");
  unsigned char *(*next)(void *) = (unsigned char *(*)(void *))dlsym(RTLD_DEFAULT, "FcStrListNext");
  void (*done)(void *) = (void (*)(void *))dlsym(RTLD_DEFAULT, "FcStrListDone");
  if (list == NULL || next == NULL || done == NULL) return folders;
  void *names = list(NULL);
  if (names == NULL) return folders;
  unsigned char *name;
  for (size_t count = 0; count < 64 && (name = next(names)) != NULL;) {
    char *copy = strdup((const char *)name);
    if (copy != NULL) folders[count++] = copy;
  }
  done(names);
  return folders;
}
