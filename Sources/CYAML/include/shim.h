#ifndef READBACK_CYAML_H
#define READBACK_CYAML_H

#include <yaml.h>

/// Makes sure that libyaml can be called; no function of <yaml.h> may be called before. On Linux it is loaded here, once,
/// and not when the program starts: most checks read no YAML.
///
/// Returns null, or why the library cannot be loaded.
#ifdef __linux__
const char *_Nullable _loadLibyaml(void);
#else
static inline const char *_Nullable _loadLibyaml(void) {
  return 0;
}
#endif

#endif
