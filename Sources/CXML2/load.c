// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of libxml2 that Readback calls, each handing its call on to the library once that is loaded.
// Its headers check every one of them against its declaration.
#include "shim.h"

#ifdef __linux__
#include <loading.h>

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

// Upstream counts 16 since 2.14, where nothing of what is called here changed.
READBACK_LOADED(_loadLibxml2, FUNCTIONS, "neither libxml2.so.2 nor libxml2.so.16 can be loaded", "libxml2.so.2", "libxml2.so.16")
#endif
