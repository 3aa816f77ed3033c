// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of libxml2 that Readback calls, each handing its call on to the library once that is loaded.
// Its headers check every one of them against its declaration.
#include "shim.h"

#ifdef __linux__
#include <dlfcn.h>
#include <pthread.h>
#include <stddef.h>

#define FUNCTIONS(F) \
  F(void, xmlFreeTextReader, (xmlTextReaderPtr reader), (reader)) \
  F(__typeof__(xmlGetLastError()), xmlGetLastError, (void), ()) \
  F(xmlTextReaderPtr, xmlReaderForMemory, \
    (const char *bytes, int count, const char *url, const char *encoding, int options), \
    (bytes, count, url, encoding, options)) \
  F(int, xmlStrEqual, (const xmlChar *left, const xmlChar *right), (left, right)) \
  F(int, xmlTextReaderAttributeCount, (xmlTextReaderPtr reader), (reader)) \
  F(const xmlChar *, xmlTextReaderConstValue, (xmlTextReaderPtr reader), (reader)) \
  F(xmlNodePtr, xmlTextReaderCurrentNode, (xmlTextReaderPtr reader), (reader)) \
  F(int, xmlTextReaderDepth, (xmlTextReaderPtr reader), (reader)) \
  F(int, xmlTextReaderIsEmptyElement, (xmlTextReaderPtr reader), (reader)) \
  F(int, xmlTextReaderNodeType, (xmlTextReaderPtr reader), (reader)) \
  F(int, xmlTextReaderRead, (xmlTextReaderPtr reader), (reader)) \
  F(void, xmlTextReaderSetStructuredErrorHandler, \
    (xmlTextReaderPtr reader, xmlStructuredErrorFunc handler, void *argument), (reader, handler, argument))

#define HAND_ON(type, name, parameters, arguments) \
  static __typeof__(&name) loaded_##name; \
  type name parameters { return loaded_##name arguments; }
FUNCTIONS(HAND_ON)

static const char *problem;

static void load(void) {
  // Upstream counts 16 since 2.14, where nothing of what is called here changed.
  void *library = dlopen("libxml2.so.2", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) library = dlopen("libxml2.so.16", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) {
    problem = "neither libxml2.so.2 nor libxml2.so.16 can be loaded";
    return;
  }
#define LOOK_UP(type, name, parameters, arguments) \
  loaded_##name = (__typeof__(&name))dlsym(library, #name); \
  if (loaded_##name == NULL) problem = "libxml2 has no function " #name;
  FUNCTIONS(LOOK_UP)
}

const char *_loadLibxml2(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return problem;
}
#endif
