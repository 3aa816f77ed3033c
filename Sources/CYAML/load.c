// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of libyaml that Readback calls, each handing its call on to the library once that is loaded.
// <yaml.h> checks every one of them against its declaration.
#ifdef __linux__

#include "shim.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

// Nothing else in the process may take these for libyaml itself.
#define HIDDEN __attribute__((visibility("hidden")))

#define FUNCTIONS(F) \
  F(int, yaml_parser_initialize, (yaml_parser_t *parser), (parser)) \
  F(void, yaml_parser_delete, (yaml_parser_t *parser), (parser)) \
  F(void, yaml_parser_set_encoding, (yaml_parser_t *parser, yaml_encoding_t encoding), (parser, encoding)) \
  F(void, yaml_parser_set_input_string, (yaml_parser_t *parser, const unsigned char *input, size_t size), \
    (parser, input, size)) \
  F(int, yaml_parser_load, (yaml_parser_t *parser, yaml_document_t *document), (parser, document)) \
  F(void, yaml_document_delete, (yaml_document_t *document), (document)) \
  F(yaml_node_t *, yaml_document_get_root_node, (yaml_document_t *document), (document)) \
  F(yaml_node_t *, yaml_document_get_node, (yaml_document_t *document, int index), (document, index))

#define HAND_ON(type, name, parameters, arguments) \
  static __typeof__(&name) loaded_##name; \
  HIDDEN type name parameters { return loaded_##name arguments; }
FUNCTIONS(HAND_ON)

static const char *problem;

static void load(void) {
  void *library = dlopen("libyaml-0.so.2", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) {
    problem = "libyaml-0.so.2 cannot be loaded";
    return;
  }
#define LOOK_UP(type, name, parameters, arguments) \
  loaded_##name = (__typeof__(&name))dlsym(library, #name); \
  if (loaded_##name == NULL) problem = "libyaml has no function " #name;
  FUNCTIONS(LOOK_UP)
}

const char *_loadLibyaml(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return problem;
}

#else
#include "shim.h"

const char *_loadLibyaml(void) {
  return 0;
}
#endif
