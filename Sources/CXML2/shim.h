#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>
#include <libxml/globals.h>

/// The version of the library that is loaded. `xmlParserVersion` is a mutable global, which Swift 6 does not
/// let anyone read.
static inline const char *readback_libxml2_version(void) { return xmlParserVersion; }
