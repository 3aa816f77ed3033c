#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlreader.h>

/// The version of the library that runs, as it says itself, for instance `20914`. A function because
/// `xmlParserVersion` is a macro over a function call in some versions and a variable in others, and
/// Swift sees neither as a safe constant.
static inline const char *_libxml2RunningVersion(void) {
  return xmlParserVersion;
}
