// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of libzip that Readback calls, each handing its call on to the library once that is loaded.
// <zip.h> checks every one of them against its declaration.
#ifdef __linux__

// Nothing else in the process may take these for libzip itself.
#define ZIP_EXTERN __attribute__((visibility("hidden")))
#include "shim.h"

#include <loading.h>

#define FUNCTIONS(F) \
  F(void, zip_discard, (zip_t *archive), (archive)) \
  F(int, zip_error_code_zip, (const zip_error_t *error), (error)) \
  F(void, zip_error_fini, (zip_error_t *error), (error)) \
  F(void, zip_error_init, (zip_error_t *error), (error)) \
  F(const char *, zip_error_strerror, (zip_error_t *error), (error)) \
  F(int, zip_fclose, (zip_file_t *file), (file)) \
  F(const char *, zip_file_strerror, (zip_file_t *file), (file)) \
  F(zip_file_t *, zip_fopen_index, (zip_t *archive, zip_uint64_t index, zip_flags_t flags), (archive, index, flags)) \
  F(zip_int64_t, zip_fread, (zip_file_t *file, void *buffer, zip_uint64_t count), (file, buffer, count)) \
  F(zip_error_t *, zip_get_error, (zip_t *archive), (archive)) \
  F(const char *, zip_get_name, (zip_t *archive, zip_uint64_t index, zip_flags_t flags), (archive, index, flags)) \
  F(zip_int64_t, zip_get_num_entries, (zip_t *archive, zip_flags_t flags), (archive, flags)) \
  F(zip_t *, zip_open_from_source, (zip_source_t *source, int flags, zip_error_t *error), (source, flags, error)) \
  F(zip_source_t *, zip_source_buffer_create, \
    (const void *bytes, zip_uint64_t count, int frees, zip_error_t *error), (bytes, count, frees, error)) \
  F(void, zip_source_free, (zip_source_t *source), (source)) \
  F(int, zip_stat_index, (zip_t *archive, zip_uint64_t index, zip_flags_t flags, zip_stat_t *stat), \
    (archive, index, flags, stat)) \
  F(void, zip_stat_init, (zip_stat_t *stat), (stat))

// Upstream counts 5; Debian kept 4 until its 12th release for the same functions.
READBACK_LOADED(_loadLibzip, FUNCTIONS, "neither libzip.so.5 nor libzip.so.4 can be loaded", "libzip.so.5", "libzip.so.4")
#endif
