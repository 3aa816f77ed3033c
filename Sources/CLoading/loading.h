// SPDX-License-Identifier: GPL-3.0-or-later
// Functions of a shared library under their own names, each handing its call on to the library once that is loaded.
#ifndef READBACK_LOADING_H
#define READBACK_LOADING_H

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

// Nothing else in the process may take the functions for those of the library itself.
#define READBACK_HAND_ON(type, name, parameters, arguments) \
  static __typeof__(&name) loaded_##name; \
  __attribute__((visibility("hidden"))) type name parameters { return loaded_##name arguments; }

#define READBACK_LOOK_UP(type, name, parameters, arguments) \
  loaded_##name = (__typeof__(&name))dlsym(library, #name); \
  if (loaded_##name == NULL) problem = "the library has no function " #name;

// Defines the functions of a list, and `const char *loader(void)`, which loads the library, once, and returns null or why
// it cannot be used. FUNCTIONS(F) says F(type, name, (parameters), (arguments)) for each function; the headers of the
// library check them against its declarations. Names of the library are tried in turn; `missing` is what to say where
// there is none of them.
#define READBACK_LOADED(loader, FUNCTIONS, missing, ...) \
  FUNCTIONS(READBACK_HAND_ON) \
  static const char *problem; \
  static void load(void) { \
    static const char *const names[] = {__VA_ARGS__}; \
    void *library = NULL; \
    for (size_t index = 0; library == NULL && index < sizeof names / sizeof *names; index++) { \
      library = dlopen(names[index], RTLD_NOW | RTLD_LOCAL); \
    } \
    if (library == NULL) { \
      problem = missing; \
      return; \
    } \
    FUNCTIONS(READBACK_LOOK_UP) \
  } \
  const char *loader(void) { \
    static pthread_once_t once = PTHREAD_ONCE_INIT; \
    pthread_once(&once, load); \
    return problem; \
  }

#endif
