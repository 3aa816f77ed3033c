// SPDX-License-Identifier: GPL-3.0-or-later
//
// Content streams decoded by zlib: poppler's own decoder takes several times as long, up to a tenth of reading a page.
#ifndef READBACK_INFLATE_H
#define READBACK_INFLATE_H

#include <cstddef>
#include <string>

class Stream;

// Appends what a stream holds to `bytes`, where all that was done to it is deflating and it holds at most `most` bytes.
// Otherwise, also where it is cut off or damaged, `bytes` stays as it was and the answer is false: how much of such a
// stream can be saved is for poppler to say.
bool inflateContent(Stream &stream, std::string &bytes, size_t most);

#endif
