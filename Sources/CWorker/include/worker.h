// SPDX-License-Identifier: GPL-3.0-or-later
//
// What worker processes need of the operating system and Swift cannot say: starting one, locking it in, handing open
// files from one process to another, and signals.
#ifndef READBACK_WORKER_H
#define READBACK_WORKER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The descriptor that a worker finds its channel at.
#define RBW_CHANNEL 3

// MARK: In the process that starts workers

/// A worker that runs, and this side of its channel.
typedef struct {
  pid_t process;
  int channel;
} rbw_child;

/// How a worker ended.
typedef struct {
  /// The signal that ended it, or 0.
  int signal;
  /// Its exit status, where no signal ended it.
  int status;
  /// The most memory that it had at a time, in bytes.
  int64_t peak;
} rbw_end;

/// Starts a program with nothing but a channel: no environment, /dev/null for the three standard streams, a process
/// group of its own, so that an interrupt from the terminal does not reach it.
///
/// `arguments` begins with the name of the program and ends with a null. Returns 0 or an error number.
int rbw_start(const char *_Nonnull program, const char *_Nullable const *_Nonnull arguments, rbw_child *_Nonnull child);
/// Ends a worker at once, waits until it is gone, and closes the channel.
rbw_end rbw_stop(rbw_child child);
/// Memory that a worker has now, in bytes; 0 where that cannot be told.
int64_t rbw_memory(pid_t process);

/// A nameless file that is in no folder. Returns -1 and sets errno where there is none.
int rbw_nameless_file(void);
/// Lets nobody change a nameless file any more, where the system can.
void rbw_seal(int file);

/// The path of the program that runs, null-terminated. Returns whether it fits.
bool rbw_program(char *_Nonnull path, size_t size);

// MARK: On both sides

/// Sends as much as fits without waiting, and an open file with it unless `file` is -1. Never raises SIGPIPE.
/// Returns -1 and sets errno like send(2).
ssize_t rbw_send(int channel, const void *_Nonnull bytes, size_t count, int file);
/// Receives what is there, waiting for the first byte. `file` becomes the open file that came with it, or -1; whoever
/// passes null takes none.
ssize_t rbw_receive(int channel, void *_Nonnull bytes, size_t count, int *_Nullable file);

// MARK: In a worker

/// How much a worker may use. What goes beyond is refused by the system, or ends the worker.
typedef struct {
  /// Bytes of address space.
  uint64_t memory;
  /// CPU seconds of its whole life.
  uint64_t seconds;
  /// Open files at a time.
  uint64_t files;
} rbw_limits;

/// What the system keeps a worker from.
typedef struct {
  /// No system call but those that reading needs: no socket, no program, no file to write.
  bool calls;
  /// No file outside of the folders that were named. Without `files` no file can be opened at all, if `calls` holds.
  bool files;
} rbw_walls;

/// Gives everything up that a worker does not need, for good. `folders` are those whose files it may read from now on;
/// the list ends with a null. Everything that needs more must have been loaded before.
///
/// Returns 0, or an error number where a limit cannot be set: the worker must not read anything then.
int rbw_lock_in(rbw_limits limits, const char *_Nullable const *_Nonnull folders, rbw_walls *_Nonnull walls);

/// The folders that fonts are in, null-terminated list of fontconfig's; empty where there is no fontconfig. The list
/// lives as long as the process.
const char *_Nullable const *_Nonnull rbw_font_folders(void);

// MARK: Signals

/// From now on the first interrupt or request to end is only counted, after `message` was written to standard error;
/// the second one ends the process with status 128 and the signal's number. A reader that goes away is an error of
/// write(2), no signal.
void rbw_count_interrupts(const char *_Nonnull message);
/// The signal that asked to end; 0 for none.
int rbw_interrupt(void);

#ifdef __cplusplus
}
#endif
#endif
