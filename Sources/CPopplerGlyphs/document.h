// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the files of this target share beside the C header.
#ifndef READBACK_DOCUMENT_H
#define READBACK_DOCUMENT_H

#include "glyphs.h"

#include <OutputDev.h>
#include <PDFDoc.h>

#include <vector>

// How poppler hands over the bounds of a transparency group: a pointer, or an array in newer versions.
template <typename Box, typename... Others> Box secondOf(void (OutputDev::*)(GfxState *, Box, Others...));
using GroupBox = decltype(secondOf(&OutputDev::setSoftMask));

// Stream::reset is called rewind in newer versions of poppler.
template <typename AnyStream> void rewindStream(AnyStream *stream) {
  if constexpr (requires { stream->rewind(); }) {
    (void)stream->rewind();
  } else {
    stream->reset();
  }
}

// The document behind a handle, and whether the time that its limits allow is over.
PDFDoc &fileOf(rbg_document *document);
bool isOutOfTime(const rbg_document *document);
// What the last picture of a page told.
struct InkAnswer {
  std::vector<uint8_t> cells;
  std::vector<rbg_type_line> lines;
};
InkAnswer &inkOf(rbg_document *document);
// Holds the bytes of the last PNG.
std::vector<uint8_t> &pictureOf(rbg_document *document);
// After this the handle is only good for rbg_close.
void stop(rbg_document *document);

#endif
