#ifndef READBACK_CHECKSUM_H
#define READBACK_CHECKSUM_H

#include <stdbool.h>
#include <stddef.h>

/// The SHA-256 of `count` bytes as 64 lower-case hexadecimal digits and a null.
///
/// GLib computes it, which is loaded when this is called for the first time: a program that needs no checksum does not
/// pay for it at its start. On Apple systems CommonCrypto does, which every process has anyway.
///
/// Returns false where GLib cannot be loaded.
bool readback_sha256(const void *_Nullable bytes, size_t count, char hexadecimal[_Nonnull 65]);

/// The same piece by piece, for what should not be in memory all at once, and for many files: OpenSSL computes it where
/// it is there, with the processor's own instructions four times as fast as GLib, but takes a millisecond to load.
typedef struct readback_sha256_sum readback_sha256_sum;

/// Begins; null where neither can be loaded.
readback_sha256_sum *_Nullable readback_sha256_begin(void);
void readback_sha256_add(readback_sha256_sum *_Nonnull sum, const void *_Nonnull bytes, size_t count);
/// Gives the digits, and the sum back to the system.
bool readback_sha256_end(readback_sha256_sum *_Nonnull sum, char hexadecimal[_Nonnull 65]);

#endif
