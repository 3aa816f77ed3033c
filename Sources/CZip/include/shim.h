#ifndef READBACK_CZIP_H
#define READBACK_CZIP_H

#include <stdbool.h>
#include <zip.h>

/// The version of libzip that this was built with, for instance `1.7.3`. A function because Swift sees no string macro
/// that is made of others.
static inline const char *_Nonnull _libzipVersion(void) {
  return LIBZIP_VERSION;
}

/// Makes sure that libzip can be called; no function of <zip.h> may be called before. On Linux it is loaded here, once,
/// and not when the program starts: with the cryptography that it needs for encrypted archives, it would cost every check
/// of a PDF a sixth of its time.
///
/// Returns null, or why the library cannot be loaded.
#ifdef __linux__
const char *_Nullable _loadLibzip(void);
#else
static inline const char *_Nullable _loadLibzip(void) {
  return 0;
}
#endif

#endif
