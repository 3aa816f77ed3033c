// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of libyaml that Readback calls, each handing its call on to the library once that is loaded.
// <yaml.h> checks every one of them against its declaration.
#ifdef __linux__

#include "shim.h"

#include <loading.h>

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

READBACK_LOADED(_loadLibyaml, FUNCTIONS, "libyaml-0.so.2 cannot be loaded", "libyaml-0.so.2")
#endif
