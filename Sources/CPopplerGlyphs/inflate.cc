// SPDX-License-Identifier: GPL-3.0-or-later
#include "inflate.h"

#include "document.h"

#include <Dict.h>
#include <Object.h>
#include <Stream.h>

#include <zlib.h>

#include <algorithm>
#include <climits>
#include <memory>

namespace {

// Whether deflating is a stream's only filter, without prediction; that of an encrypted file has another below it.
bool isOnlyDeflated(Stream &stream) {
  if (stream.getKind() != strFlate || stream.getNextStream() != stream.getBaseStream()) {
    return false;
  }
  const Dict *dictionary = stream.getDict();
  return dictionary && dictionary->lookup("DecodeParms").isNull() && dictionary->lookup("DP").isNull();
}

// The bytes of a stream as they stand in the file.
std::string fileBytes(BaseStream &stream) {
  const auto length = stream.getLength();
  if (length <= 0 || length > INT_MAX) {
    return {};
  }
  std::string bytes(static_cast<size_t>(length), '\0');
  rewindStream(static_cast<Stream *>(&stream));
  const int count = stream.doGetChars(static_cast<int>(length), reinterpret_cast<unsigned char *>(bytes.data()));
  bytes.resize(static_cast<size_t>(std::max(count, 0)));
  return bytes;
}

} // namespace

bool inflateContent(Stream &stream, std::string &bytes, size_t most) {
  if (!isOnlyDeflated(stream)) {
    return false;
  }
  std::string deflated = fileBytes(*stream.getBaseStream());
  z_stream state{};
  state.next_in = reinterpret_cast<Bytef *>(deflated.data());
  state.avail_in = static_cast<uInt>(deflated.size());
  if (inflateInit(&state) != Z_OK) {
    return false;
  }
  const std::unique_ptr<z_stream, int (*)(z_streamp)> ending(&state, inflateEnd);
  const size_t start = bytes.size();
  // Text shrinks to a quarter; twice the room each time where that is too little.
  size_t room = std::min(most, 5 * deflated.size() + 1024);
  int answer = Z_OK;
  for (;;) {
    bytes.resize(start + room);
    state.next_out = reinterpret_cast<Bytef *>(bytes.data() + start + state.total_out);
    state.avail_out = static_cast<uInt>(room - state.total_out);
    answer = inflate(&state, Z_NO_FLUSH);
    if (answer != Z_OK || state.avail_out > 0 || room >= most) {
      break;
    }
    room = std::min(most, 2 * room);
  }
  bytes.resize(answer == Z_STREAM_END ? start + state.total_out : start);
  return answer == Z_STREAM_END;
}
