#ifndef READBACK_CXML2_H
#define READBACK_CXML2_H

#ifdef __linux__
// What libxml2's headers include of the C library is not to be hidden with them.
#include <ctype.h>
#include <iconv.h>
#include <inttypes.h>
#include <limits.h>
#include <math.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <wchar.h>
// Nothing else in the process may take the functions of load.c for libxml2 itself.
#pragma GCC visibility push(hidden)
#endif
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlversion.h>

/// The version of libxml2 that this was built with, for instance `2.9.14`. A function because Swift sees no string macro
/// that is made of others.
static inline const char *_Nonnull _libxml2Version(void) {
  return LIBXML_DOTTED_VERSION;
}

/// Makes sure that libxml2 can be called; no function of its headers may be called before. On Linux it is loaded here,
/// once, and not when the program starts: with the Unicode tables that it needs for rare encodings, it would cost every
/// check of a PDF a thirtieth of its time.
///
/// Returns null, or why the library cannot be loaded.
#ifdef __linux__
const char *_Nullable _loadLibxml2(void);
#else
static inline const char *_Nullable _loadLibxml2(void) {
  return 0;
}
#endif
#ifdef __linux__
#pragma GCC visibility pop
#endif

#endif
