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

#endif
