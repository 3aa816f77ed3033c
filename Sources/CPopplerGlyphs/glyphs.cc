// SPDX-License-Identifier: GPL-3.0-or-later
//
// An OutputDev on libpoppler's own headers. Every method that poppler calls is marked `override`, under a version check
// where poppler changed its signature, so that drift is a compile error and not a method that is silently never called.

#include "character_map.h"
#include "document.h"
#include "inflate.h"

#include <glib/poppler-features.h>
#include <poppler-config.h>

#include <Annot.h>
#include <Error.h>
#include <Gfx.h>
#include <GfxFont.h>
#include <GfxState.h>
#include <GlobalParams.h>
#include <Link.h>
#include <OptionalContent.h>
#include <OutputDev.h>
#include <PDFDoc.h>
#include <Page.h>
#include <Stream.h>
#include <TextOutputDev.h>
#include <UTF.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstring>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

// Thrown through poppler to stop a page at a limit: its own abort callback is polled only after drawing operators, so
// that nested forms that draw nothing would never end. Nothing of the document is used or freed afterwards.
struct Stopped {
  rbg_status status;
};

void ignoreError(ErrorCategory, Goffset, const char *) {}

// TextStringToUCS4 filled a buffer of gmalloc until poppler began to return a vector.
template <typename Text> std::vector<Unicode> decodeTextString(const Text &text) {
  if constexpr (requires { TextStringToUCS4(text).size(); }) {
    return TextStringToUCS4(text);
  } else {
    Unicode *scalars = nullptr;
    const int count = TextStringToUCS4(text, &scalars);
    std::vector<Unicode> decoded(scalars, scalars + std::max(count, 0));
    gfree(scalars);
    return decoded;
  }
}

std::string toString(const GooString *text) { return text ? std::string(text->c_str(), text->getLength()) : ""; }
[[maybe_unused]] std::string toString(const std::string &text) { return text; }

bool isUsable(const Unicode *scalars, int count) {
  if (count == 0) {
    return false;
  }
  if (count > 1) {
    return true;
  }
  const Unicode scalar = scalars[0];
  const bool control = (scalar < 0x20 && scalar != '\t' && scalar != '\n' && scalar != '\r') || scalar == 0x7F;
  const bool privateUse = (scalar >= 0xE000 && scalar <= 0xF8FF) || scalar >= 0xF0000;
  return !control && !privateUse && scalar != 0xFFFD;
}

bool isScalar(Unicode value) { return value < 0xD800 || (value > 0xDFFF && value <= 0x10FFFF); }

// Nothing in the file maps these codes to Unicode, so that poppler falls back on the code itself.
bool isGuessed(const GfxFont *font, CharCode code) {
  if (!font || font->hasToUnicodeCMap()) {
    return false;
  }
  if (font->isCIDFont()) {
    const GooString *collection = static_cast<const GfxCIDFont *>(font)->getCollection();
    const std::string name = toString(collection);
    return name.empty() || name == "Adobe-Identity" || name == "Adobe-UCS";
  }
  const char *name = static_cast<const Gfx8BitFont *>(font)->getCharName(static_cast<int>(code & 0xFF));
  if (!name) {
    return true;
  }
  if (globalParams->mapNameToUnicodeText(name) || globalParams->mapNameToUnicodeAll(name)) {
    return false;
  }
  // `uni20AC` and `u20AC` carry their code point in the name (Adobe Glyph List specification, section 2). So do names
  // composed of listed ones (`f_f_i`), but pdfium, pdf.js and PDFBox do not take those apart and drop the glyph.
  // TeX names the glyphs of bitmap fonts by their codes (`a114`), and all extractors return those where they are ASCII.
  const char *digits = name + std::strcspn(name, "0123456789");
  if (code > 0x20 && code < 0x7F && digits - name == 1 && std::to_string(code) == digits) {
    return false;
  }
  const bool coded = name[0] == 'u' && (std::strncmp(name, "uni", 3) == 0 || std::isxdigit(static_cast<unsigned char>(name[1])));
  return !coded;
}

// Small Latin letters for a character or a ligature of them; empty for any other.
std::string smallLetters(Unicode scalar) {
  static constexpr const char *ligatures[] = {"ff", "fi", "fl", "ffi", "ffl"};
  if (scalar >= 0xFB00 && scalar <= 0xFB04) {
    return ligatures[scalar - 0xFB00];
  }
  const Unicode small = scalar | 0x20;
  return scalar < 0x80 && small >= 'a' && small <= 'z' ? std::string(1, static_cast<char>(small)) : std::string();
}

// The letters that a glyph name stands for, as the Adobe Glyph List specification takes it apart: what follows a period
// is left out, and underscores join names. Empty for any name that is not of Latin letters alone.
std::string lettersOf(const char *name) {
  std::string letters;
  const std::string stem(name, std::strcspn(name, "."));
  for (size_t start = 0; start <= stem.size();) {
    const size_t end = std::min(stem.find('_', start), stem.size());
    const std::string part = smallLetters(globalParams->mapNameToUnicodeText(stem.substr(start, end - start).c_str()));
    if (part.empty()) {
      return {};
    }
    letters += part;
    start = end + 1;
  }
  return letters;
}

// Whether an embedded font calls a glyph by the name of other Latin letters than the file maps it to. Only fonts of Type 1
// choose their glyphs by name, so that the name is that of the drawing; TrueType fonts go by number.
bool isMisnamed(const GfxFont *font, CharCode code, const Unicode *unicode, int count) {
  Ref embedded;
  if (!font || !font->hasToUnicodeCMap() || (font->getType() != fontType1 && font->getType() != fontType1C) ||
      !font->getEmbeddedFontID(&embedded)) {
    return false;
  }
  const char *name = static_cast<const Gfx8BitFont *>(font)->getCharName(static_cast<int>(code & 0xFF));
  const std::string drawn = name ? lettersOf(name) : std::string();
  std::string mapped;
  for (int i = 0; i < count && !drawn.empty(); ++i) {
    const std::string letters = smallLetters(unicode[i]);
    if (letters.empty()) {
      return false;
    }
    mapped += letters;
  }
  return !mapped.empty() && mapped != drawn;
}

constexpr rbg_box nothing = {0, 0, -1, -1};

// Whether corners in order, the last one followed by the first, turn one way and go around once.
template <typename Point> bool isConvex(const std::vector<Point> &corners) {
  double fromX = 0, fromY = 0, least = 0, greatest = 0;
  int reversals = 0, heading = 0;
  // One side more than there are, so that the turn into the first one counts.
  for (size_t i = 0; i <= corners.size(); ++i) {
    const Point &first = corners[i % corners.size()], &second = corners[(i + 1) % corners.size()];
    const double x = second.x - first.x, y = second.y - first.y;
    if (std::fabs(x) + std::fabs(y) < 0.01) {
      continue;
    }
    // Twice the area between two sides; what is thinner than a hair is rounding.
    const double turn = (fromX * y - fromY * x) / (std::fabs(x) + std::fabs(y) + std::fabs(fromX) + std::fabs(fromY));
    least = std::min(least, turn), greatest = std::max(greatest, turn);
    const int towards = x > 0.01 ? 1 : x < -0.01 ? -1 : 0;
    reversals += towards != 0 && heading != 0 && towards != heading ? 1 : 0;
    heading = towards != 0 ? towards : heading;
    fromX = x, fromY = y;
  }
  // A circuit turns back twice, and is one side longer here.
  return std::min(-least, greatest) < 0.05 && reversals <= 3;
}

uint32_t packed(const GfxRGB &color) {
  return static_cast<uint32_t>(colToByte(color.r)) << 16 | static_cast<uint32_t>(colToByte(color.g)) << 8 |
         static_cast<uint32_t>(colToByte(color.b));
}

// Where the crop box, turned as the page is, lies on the media box that pdftotext lays pages out on.
struct Frame {
  double left = 0, top = 0, width = 0, height = 0;

  Frame() = default;
  explicit Frame(const Page &page) {
    const PDFRectangle media = *page.getMediaBox(), crop = *page.getCropBox();
    const double west = crop.x1 - media.x1, east = media.x2 - crop.x2;
    const double south = crop.y1 - media.y1, north = media.y2 - crop.y2;
    width = crop.x2 - crop.x1;
    height = crop.y2 - crop.y1;
    switch (page.getRotate()) {
    case 90:
      left = south, top = west;
      std::swap(width, height);
      break;
    case 180:
      left = east, top = south;
      break;
    case 270:
      left = north, top = east;
      std::swap(width, height);
      break;
    default:
      left = west, top = north;
    }
  }
};

struct Budget {
  rbg_limits limits{};
  Clock::time_point start = Clock::now();
  uint64_t glyphs = 0, graphics = 0, operators = 0, contentBytes = 0, possibleContentBytes = 0;

  void spendOperator() {
    if (++operators > limits.operators) {
      throw Stopped{RBG_TOO_MANY_OPERATORS};
    }
    // Asking for the time costs more than most operators.
    if ((operators & 0x3F) == 0) {
      checkTime();
    }
  }

  // poppler skips white space and comments in one go, however many gigabytes a small file inflates to: where a stream
  // could hold more than the limit, it is read once under the limits before poppler reads it. What it holds is kept where
  // `content` asks for it, which costs a tenth of interpreting it.
  void spendContent(const Object &object, std::string *content) {
    if (object.isStream()) {
      Stream *stream = object.getStream();
      possibleContentBytes += mostBytes(stream);
      if (content == nullptr && possibleContentBytes <= limits.content_bytes) {
        // Deflated streams that are passed by are not counted, so that a file may hold up to twice the limit.
        contentBytes += stream == stream->getBaseStream() ? mostBytes(stream) : 0;
        return;
      }
      rewindStream(stream);
      unsigned char buffer[16384];
      for (int count; (count = stream->doGetChars(sizeof buffer, buffer)) > 0;) {
        if (content != nullptr) {
          content->append(reinterpret_cast<const char *>(buffer), static_cast<size_t>(count));
        }
        spendDecoded(static_cast<size_t>(count));
      }
      stream->close();
    }
  }

  // How many bytes a stream can hold at most, judged by its length in the file: zlib's documentation gives 1032 as the
  // limit of what deflate can shrink. Any filter but it and those to ASCII counts as without bounds.
  static uint64_t mostBytes(Stream *stream) {
    constexpr uint64_t unbounded = uint64_t{1} << 48;
    const auto length = stream->getBaseStream()->getLength();
    if (length <= 0 || static_cast<uint64_t>(length) > unbounded / 1032) {
      return unbounded;
    }
    auto most = static_cast<uint64_t>(length);
    for (const Stream *file = stream->getBaseStream(); stream != file; stream = stream->getNextStream()) {
      switch (stream ? stream->getKind() : strWeird) {
      case strFlate:
        most *= 1032;
        break;
      case strASCII85: // `z` stands for four bytes
        most *= 4;
        break;
      case strASCIIHex:
        break;
      default:
        return unbounded;
      }
      if (most > unbounded) {
        return unbounded;
      }
    }
    return most;
  }

  void spendDecoded(size_t bytes) {
    contentBytes += bytes;
    if (contentBytes > limits.content_bytes) {
      throw Stopped{RBG_TOO_MUCH_CONTENT};
    }
    checkTime();
  }

  void checkTime() const {
    if (limits.seconds > 0 && std::chrono::duration<double>(Clock::now() - start).count() > limits.seconds) {
      throw Stopped{RBG_TOO_SLOW};
    }
  }
};

// Objects took their streams as plain pointers until poppler began to move them in.
template <typename AnyStream> Object owned(std::unique_ptr<AnyStream> stream) {
  if constexpr (std::is_constructible_v<Object, std::unique_ptr<AnyStream>>) {
    return Object(std::move(stream));
  } else {
    return Object(stream.release());
  }
}

// What interprets a page, laid out on its media box and not clipped, as pdftotext does it, or the reading order would
// differ. That a page is not printed was said here until poppler left it to the annotations.
template <typename AnyPage> std::unique_ptr<Gfx> makeGfx(AnyPage &page, OutputDev *device) {
  if constexpr (requires { page.createGfx(device, 72, 72, 0, true, false, -1, -1, -1, -1, false, nullptr, nullptr); }) {
    return std::unique_ptr<Gfx>(page.createGfx(device, 72, 72, 0, true, false, -1, -1, -1, -1, false, nullptr, nullptr));
  } else {
    return std::unique_ptr<Gfx>(page.createGfx(device, 72, 72, 0, true, false, -1, -1, -1, -1, nullptr, nullptr));
  }
}

// The content of a page, decoded before poppler interprets it, as far as it can be.
class PageContent {
public:
  PageContent(Page &page, Budget &budget, bool wantsText) : content(page.getContents()) {
    if (content.isArray()) {
      for (int i = 0; i < content.arrayGetLength(); ++i) {
        add(content.arrayGet(i), budget, wantsText);
        bytes += '\n'; // streams are cut only between tokens
      }
    } else {
      add(content.copy(), budget, wantsText);
    }
  }

  // What the page's streams hold, one below the other; those that were not decoded only where that is wanted.
  const std::string &text() const { return bytes; }

  // A stream or an array of streams that lives as long as this; anything else is what the file says.
  Object object(XRef *xref) {
    if (!content.isArray()) {
      return object(pieces.front());
    }
    auto *array = new Array(xref);
    Object streams(array);
    for (Piece &piece : pieces) {
      array->add(object(piece));
    }
    return streams;
  }

private:
  struct Piece {
    Object source;
    size_t start, end;
    bool isDecoded;
  };

  // More than text and lines take up on any page that people read.
  static constexpr size_t mostBytes = size_t{16} << 20;

  void add(Object source, Budget &budget, bool wantsText) {
    budget.checkTime();
    const size_t start = bytes.size();
    const bool isDecoded =
        source.isStream() && start < mostBytes && inflateContent(*source.getStream(), bytes, mostBytes - start);
    if (isDecoded) {
      budget.spendDecoded(bytes.size() - start);
    } else {
      budget.spendContent(source, wantsText ? &bytes : nullptr);
    }
    pieces.push_back({std::move(source), start, bytes.size(), isDecoded});
  }

  Object object(const Piece &piece) const {
    if (!piece.isDecoded) {
      return piece.source.copy();
    }
    return owned(std::unique_ptr<Stream>(std::make_unique<MemStream>(
        bytes.data(), static_cast<Goffset>(piece.start), static_cast<Goffset>(piece.end - piece.start),
        Object(objNull))));
  }

  const Object content;
  std::string bytes;
  std::vector<Piece> pieces;
};

// Where marked content with a named property list (`/P /MC0 BDC`, `/OC /Layer BDC`) begins in a content stream: poppler
// announces the end of such a sequence but not its beginning. The stream's operators for marks and text are listed in
// order, and the calls that poppler makes for those that it does announce tell how far it has come.
class NamedMarks {
public:
  enum class Kind : uint8_t { named, announced, end, show };

  // Lists the operators of a stream; none where it has no named property list, which is nearly always.
  explicit NamedMarks(const std::string &content) {
    if (hasNamed(content)) {
      list(content);
    }
  }

  bool isEmpty() const { return events.empty(); }

  // Goes on to the next operator of a kind and hands over the named beginnings before it, each as its tag and the name
  // of its properties.
  template <typename Begin> void advance(Kind kind, Begin begin) {
    while (next < events.size()) {
      const Kind met = events[next++];
      if (met == Kind::named) {
        const auto &[tag, properties] = names[nextName++];
        begin(tag, properties);
      } else if (met == kind) {
        return;
      }
    }
  }

private:
  static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0'; }
  static bool isRegular(char c) { return !isSpace(c) && !std::strchr("()<>[]{}/%", c); }

  static bool hasNamed(const std::string &content) {
    for (size_t at = content.find("BDC"); at != std::string::npos; at = content.find("BDC", at + 3)) {
      size_t end = at;
      while (end > 0 && isSpace(content[end - 1])) {
        --end;
      }
      size_t start = end;
      while (start > 0 && isRegular(content[start - 1])) {
        --start;
      }
      if (start < end && start > 0 && content[start - 1] == '/') {
        return true;
      }
    }
    return false;
  }

  void list(const std::string &content) {
    const size_t size = content.size();
    std::string before, last; // the last two operands, where they are names, with their slash
    int depth = 0;            // of dictionaries and arrays
    const auto operand = [&](std::string value) {
      if (depth == 0) {
        before = std::move(last);
        last = std::move(value);
      }
    };
    for (size_t i = 0; i < size;) {
      const char c = content[i];
      if (isSpace(c)) {
        ++i;
      } else if (c == '%') {
        while (i < size && content[i] != '\n' && content[i] != '\r') {
          ++i;
        }
      } else if (c == '(') {
        int open = 0;
        do {
          open += content[i] == '(' ? 1 : content[i] == ')' ? -1 : 0;
          i += content[i] == '\\' ? 2 : 1;
        } while (i < size && open > 0);
        operand("");
      } else if (c == '<' && i + 1 < size && content[i + 1] == '<') {
        ++depth;
        i += 2;
      } else if (c == '<') {
        i = std::min(content.find('>', i), size - 1) + 1;
        operand("");
      } else if (c == '[') {
        ++depth;
        ++i;
      } else if (c == '>' || c == ']') {
        i += c == '>' && i + 1 < size && content[i + 1] == '>' ? 2 : 1;
        depth = std::max(depth - 1, 0);
        operand("");
      } else if (c == '/') {
        const size_t start = i++;
        while (i < size && isRegular(content[i])) {
          ++i;
        }
        operand(content.substr(start, i - start));
      } else if (isRegular(c)) {
        const size_t start = i;
        while (i < size && isRegular(content[i])) {
          ++i;
        }
        const std::string_view token(content.data() + start, i - start);
        if (depth > 0 || std::isdigit(static_cast<unsigned char>(c)) || c == '-' || c == '+' || c == '.') {
          operand("");
          continue;
        }
        if (token == "BDC" && !before.empty()) {
          if (last.empty()) {
            events.push_back(Kind::announced);
          } else {
            events.push_back(Kind::named);
            names.emplace_back(decoded(before), decoded(last));
          }
        } else if (token == "BMC") {
          events.push_back(Kind::announced);
        } else if (token == "EMC") {
          events.push_back(Kind::end);
        } else if (token == "Tj" || token == "TJ" || token == "'" || token == "\"") {
          events.push_back(Kind::show);
        } else if (token == "ID") {
          i = endOfImage(content, i);
        }
        before.clear(), last.clear();
      } else {
        ++i;
      }
    }
  }

  // The data of an inline image may hold anything; it ends at an EI between white space.
  static size_t endOfImage(const std::string &content, size_t from) {
    for (size_t at = content.find("EI", from); at != std::string::npos; at = content.find("EI", at + 2)) {
      if (isSpace(content[at - 1]) && (at + 2 == content.size() || isSpace(content[at + 2]))) {
        return at + 2;
      }
    }
    return content.size();
  }

  // A name without its slash and its #xx escapes (ISO 32000-1, 7.3.5).
  static std::string decoded(const std::string &name) {
    std::string text;
    for (size_t i = 1; i < name.size(); ++i) {
      unsigned value = 0;
      if (name[i] == '#' && i + 2 < name.size() && std::sscanf(name.c_str() + i + 1, "%2x", &value) == 1) {
        text += static_cast<char>(value);
        i += 2;
      } else {
        text += name[i];
      }
    }
    return text;
  }

  std::vector<Kind> events;
  std::vector<std::pair<std::string, std::string>> names;
  size_t next = 0, nextName = 0;
};

// The fonts of a document, each once.
class FontTable {
public:
  int index(const std::shared_ptr<GfxFont> &font) {
    if (const auto known = byPointer.find(font.get()); known != byPointer.end()) {
      return known->second;
    }
    // Pages share font objects, but poppler makes a GfxFont for each resource dictionary.
    const Ref id = *font->getID();
    const auto name = font->getName().value_or("");
    const auto [entry, isNew] = byIdentity.try_emplace({id.num, id.gen, name}, static_cast<int>(fonts.size()));
    if (isNew) {
      names.push_back(name);
      Ref embedded;
      rbg_font described{};
      described.name = names.back().c_str();
      described.kind = kind(*font);
      described.embedded = font->getEmbeddedFontID(&embedded) || font->getType() == fontType3;
      described.has_to_unicode = font->hasToUnicodeCMap();
      described.symbolic = font->isSymbolic();
      described.bold = font->isBold();
      described.italic = font->isItalic();
      fonts.push_back(described);
      type3Scales.push_back(font->getType() == fontType3 ? type3Scale(*font) : 1);
    }
    held.push_back(font); // a pointer that is freed could come back as another font
    byPointer.emplace(font.get(), entry->second);
    return entry->second;
  }

  double scale(int index) const { return type3Scales[static_cast<size_t>(index)]; }

  // Whether a code of the font with this index is guessed (see isGuessed), asked once for each code: names are looked up
  // in tables and copied. A CID font answers alike for all.
  bool guesses(int index, const GfxFont *font, CharCode code) {
    if (index < 0 || !font) {
      return false;
    }
    return answer(guessed, index, font->isCIDFont() ? 0 : code, [&] { return isGuessed(font, code); });
  }

  // Whether a code of the font with this index is misnamed (see isMisnamed), asked once for each code.
  bool misnames(int index, const GfxFont *font, CharCode code, const Unicode *unicode, int count) {
    if (index < 0 || !font || font->isCIDFont()) {
      return false;
    }
    return answer(misnamed, index, code, [&] { return isMisnamed(font, code, unicode, count); });
  }

  // Any of the objects that stand for a font; null for an index that it does not have.
  const GfxFont *font(size_t index) const {
    const auto found = std::find_if(byPointer.begin(), byPointer.end(),
                                    [&](const auto &entry) { return entry.second == static_cast<int>(index); });
    return found == byPointer.end() ? nullptr : found->first;
  }

  std::vector<rbg_font> fonts;

private:
  static uint8_t kind(const GfxFont &font) {
    if (font.isCIDFont()) {
      return RBG_FONT_CID;
    }
    switch (font.getType()) {
    case fontType1:
    case fontType1C:
    case fontType1COT:
      return RBG_FONT_TYPE1;
    case fontTrueType:
    case fontTrueTypeOT:
      return RBG_FONT_TRUETYPE;
    case fontType3:
      return RBG_FONT_TYPE3;
    default:
      return RBG_FONT_OTHER;
    }
  }

  // A Type 3 font has a coordinate system of its own. Like TextPage::updateFont, take the width of `m` for 0.6 em, of
  // another letter for 0.5 em, so that sizes compare with those of other fonts.
  static double type3Scale(const GfxFont &font) {
    const auto &simple = static_cast<const Gfx8BitFont &>(font);
    double ofM = 0, ofLetter = 0, ofAny = 0;
    for (int code = 0; code < 256; ++code) {
      const double width = simple.getWidth(static_cast<unsigned char>(code));
      const char *name = simple.getCharName(code);
      if (!name || !(width > 0)) {
        continue;
      }
      const bool letter = name[0] && !name[1] && std::isalpha(static_cast<unsigned char>(name[0]));
      if (letter && name[0] == 'm') {
        ofM = width;
      } else if (letter && ofLetter == 0) {
        ofLetter = width;
      } else if (ofAny == 0) {
        ofAny = width;
      }
    }
    double scale = ofM > 0 ? ofM / 0.6 : ofLetter > 0 ? ofLetter / 0.5 : ofAny > 0 ? ofAny / 0.5 : 1;
    const double *matrix = font.getFontMatrix();
    if (matrix[0] != 0) {
      scale *= std::fabs(matrix[3] / matrix[0]);
    }
    return std::isfinite(scale) && scale > 0 ? scale : 1;
  }

  // What was answered for a code of a font; asks for it the first time.
  template <typename Ask> static bool answer(std::vector<uint8_t> &answers, int index, CharCode code, Ask ask) {
    constexpr uint8_t unknown = 2;
    const size_t place = static_cast<size_t>(index) * 256 + (code & 0xFF);
    if (answers.size() <= place) {
      answers.resize((static_cast<size_t>(index) + 1) * 256, unknown);
    }
    if (answers[place] == unknown) {
      answers[place] = ask() ? 1 : 0;
    }
    return answers[place] == 1;
  }

  // 256 codes a font.
  std::vector<uint8_t> guessed, misnamed;
  std::unordered_map<const GfxFont *, int> byPointer;
  std::map<std::tuple<int, int, std::string>, int> byIdentity;
  std::deque<std::string> names;
  std::vector<double> type3Scales;
  std::vector<std::shared_ptr<GfxFont>> held;
};

// Records a page and passes the text on to poppler's own TextOutputDev, whose order is pdftotext's.
class GlyphOutputDev final : public OutputDev {
public:
  explicit GlyphOutputDev(Budget &budgetA) : budget(budgetA) {}

  std::vector<uint32_t> scalars, actualText;
  std::vector<rbg_glyph> glyphs;
  std::vector<rbg_run> runs;
  std::vector<rbg_graphic> graphics;
  std::vector<rbg_image> images;
  std::vector<rbg_mark> marks;
  std::vector<rbg_reading_character> reading;
  std::vector<rbg_unmapped> unmapped;
  std::vector<rbg_string> strings;
  std::vector<uint32_t> textObjects;
  std::vector<rbg_text_move> textMoves;
  uint32_t hiddenLayerCharacters = 0;
  FontTable fontTable;

  void begin(const Frame &frameA, TextOutputDev *textA, XRef *xrefA, Page &page) {
    xref = xrefA;
    frame = frameA;
    text = textA;
    scalars.clear(), actualText.clear(), glyphs.clear(), runs.clear(), graphics.clear(), images.clear();
    marks.clear(), reading.clear(), unmapped.clear(), strings.clear(), textObjects.clear(), textMoves.clear(), positions.clear(), openMarks.clear(), markFlags.clear(), tags.clear();
    hiddenLayerCharacters = 0;
    characterPosition = 0;
    paintOrder = 0;
    savedStates = 0;
    masks.clear(), groups.clear();
    isMasked = false;
    openMasks = 0;
    forms = 0;
    inAnnotation = false;
    styleIsStale = paintIsStale = true;
    const Dict *resources = page.getResourceDict();
    Object properties = resources ? resources->lookup("Properties") : Object(objNull);
    content = std::make_unique<PageContent>(page, budget, properties.isDict());
    streams.clear();
    streams.push_back({properties.isDict() ? NamedMarks(content->text()) : NamedMarks(""), std::move(properties), 0});
  }

  // As Page::display does it, but for the content, which is decoded already.
  void interpret(Page &page) {
    std::unique_ptr<Gfx> gfx = makeGfx(page, this);
    try {
      Object streams = content->object(xref);
      if (!streams.isNull()) {
        gfx->saveState();
        gfx->display(&streams);
        gfx->restoreState();
      }
      drawAnnotations(page, *gfx);
    } catch (...) {
      // Left in the middle of its work, its destructor may trip over what it had not finished.
      (void)gfx.release();
      throw;
    }
  }

  // Maps what TextOutputDev printed for the page back to the glyphs.
  void mapReading(const std::string &printed, const TextPage &page);

  // --- what the device is
  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool needNonText() override { return true; }
  bool needCharCount() override { return true; }
  // Without these, Gfx takes patterns and shadings apart into up to millions of fills.
  bool useTilingPatternFill() override { return true; }
  bool useShadedFills(int) override { return true; }

  // --- page and state
  void startPage(int number, GfxState *state, XRef *xref) override { text->startPage(number, state, xref); }
  void endPage() override { text->endPage(); }

  void saveState(GfxState *) override {
    budget.spendOperator();
    // Each saved state is held in memory: three million `q` take gigabytes. ISO 32000-1, annex C, knows 28 levels.
    if (++savedStates > 100'000) {
      throw Stopped{RBG_TOO_MANY_OPERATORS};
    }
    masks.push_back(isMasked);
  }
  void restoreState(GfxState *state) override {
    --savedStates;
    if (!masks.empty()) {
      isMasked = masks.back();
      masks.pop_back();
    }
    styleIsStale = paintIsStale = true;
    text->restoreState(state);
  }
  void updateAll(GfxState *state) override {
    styleIsStale = paintIsStale = true;
    OutputDev::updateAll(state);
  }
  void updateCTM(GfxState *, double, double, double, double, double, double) override {
    budget.spendOperator();
    styleIsStale = true;
  }
  void updateFont(GfxState *state) override {
    styleIsStale = true;
    text->updateFont(state);
  }
  void updateTextMat(GfxState *) override {
    budget.spendOperator();
    styleIsStale = true;
  }
  void updateTextPos(GfxState *state) override {
    if (startsTextObject) { // BT sets the matrix too
      startsTextObject = false;
      return;
    }
    double x, y, pageX, pageY;
    state->textTransform(state->getLineX(), state->getLineY(), &x, &y);
    state->transform(x, y, &pageX, &pageY);
    textMoves.push_back({static_cast<uint32_t>(glyphs.size()), static_cast<float>(pageX - frame.left),
                         static_cast<float>(pageY - frame.top)});
  }
  void updateRender(GfxState *) override { paintIsStale = true; }
  void updateFillColorSpace(GfxState *) override { paintIsStale = true; }
  void updateStrokeColorSpace(GfxState *) override { paintIsStale = true; }
  void updateFillColor(GfxState *) override { paintIsStale = true; }
  void updateStrokeColor(GfxState *) override { paintIsStale = true; }
  void updateFillOpacity(GfxState *) override { paintIsStale = true; }
  void updateStrokeOpacity(GfxState *) override { paintIsStale = true; }

  // --- text
  void beginTextObject(GfxState *) override {
    startsTextObject = true;
    const auto next = static_cast<uint32_t>(glyphs.size());
    if (textObjects.empty() || textObjects.back() != next) {
      textObjects.push_back(next);
    }
  }
#if POPPLER_CHECK_VERSION(26, 4, 0)
  void beginString(GfxState *state, const std::string &string) override {
    noteString(*state);
    text->beginString(state, string);
  }
  void beginActualText(GfxState *state, const std::string &replacement) override {
    text->beginActualText(state, replacement);
  }
#else
  void beginString(GfxState *state, const GooString *string) override {
    noteString(*state);
    text->beginString(state, string);
  }
  void beginActualText(GfxState *state, const GooString *replacement) override {
    text->beginActualText(state, replacement);
  }
#endif
  void beginStringOp(GfxState *) override { advanceMarks(NamedMarks::Kind::show); }
  void endString(GfxState *state) override { text->endString(state); }
  void endActualText(GfxState *state) override { text->endActualText(state); }
  void incCharCount(int count) override {
    hiddenLayerCharacters += static_cast<uint32_t>(std::max(count, 0));
    characterPosition += count;
    text->incCharCount(count);
  }
  void drawChar(GfxState *state, double x, double y, double dx, double dy, double originX, double originY, CharCode code,
                int byteCount, const Unicode *unicode, int unicodeCount) override;

  // --- marked content
#if POPPLER_CHECK_VERSION(26, 6, 0)
  void beginMarkedContent(const std::string &tag, Dict *properties) override {
    advanceMarks(NamedMarks::Kind::announced);
    beginMark(tag, properties);
  }
#else
  void beginMarkedContent(const char *tag, Dict *properties) override {
    advanceMarks(NamedMarks::Kind::announced);
    beginMark(tag ? tag : "", properties);
  }
#endif
  void endMarkedContent(GfxState *) override {
    advanceMarks(NamedMarks::Kind::end);
    if (openMarks.size() > streams.back().openMarks) {
      openMarks.pop_back();
    }
  }

  // --- forms
#if POPPLER_CHECK_VERSION(23, 11, 0)
  void beginForm(Object *, Ref reference) override { enterForm(reference); }
  void endForm(Object *, Ref) override { leaveForm(); }
#else
  void beginForm(Ref reference) override { enterForm(reference); }
  void endForm(Ref) override { leaveForm(); }
#endif

  // --- paths
  void stroke(GfxState *state) override { addGraphic(state, false); }
  void fill(GfxState *state) override { addGraphic(state, true); }
  void eoFill(GfxState *state) override { addGraphic(state, true); }
#if POPPLER_CHECK_VERSION(25, 10, 0)
  bool tilingPatternFill(GfxState *state, Gfx *, Catalog *, GfxTilingPattern *, const std::array<double, 6> &, int, int,
                         int, int, double, double) override {
#else
  bool tilingPatternFill(GfxState *state, Gfx *, Catalog *, GfxTilingPattern *, const double *, int, int, int, int, double,
                         double) override {
#endif
    return shade(state); // the path has become the clip
  }
  bool functionShadedFill(GfxState *state, GfxFunctionShading *) override { return shade(state); }
  bool axialShadedFill(GfxState *state, GfxAxialShading *shading, double, double) override { return shade(state, shading); }
  bool axialShadedSupportExtend(GfxState *, GfxAxialShading *) override { return true; }
  bool radialShadedFill(GfxState *state, GfxRadialShading *shading, double, double) override { return shade(state, shading); }
  bool radialShadedSupportExtend(GfxState *, GfxRadialShading *) override { return true; }
  bool gouraudTriangleShadedFill(GfxState *state, GfxGouraudTriangleShading *) override { return shade(state); }
  bool patchMeshShadedFill(GfxState *state, GfxPatchMeshShading *) override { return shade(state); }

  // --- images
  void drawImageMask(GfxState *state, Object *reference, Stream *stream, int width, int height, bool invert,
                     bool interpolate, bool inlined) override {
    addImage(state, width, height);
    if (inlined) { // the base class reads the image's bytes out of the content stream
      OutputDev::drawImageMask(state, reference, stream, width, height, invert, interpolate, inlined);
    }
  }
  void drawImage(GfxState *state, Object *reference, Stream *stream, int width, int height, GfxImageColorMap *colorMap,
                 bool interpolate, const int *maskColors, bool inlined) override {
    addImage(state, width, height);
    if (inlined) {
      OutputDev::drawImage(state, reference, stream, width, height, colorMap, interpolate, maskColors, inlined);
    }
  }
  void drawMaskedImage(GfxState *state, Object *, Stream *, int width, int height, GfxImageColorMap *, bool, Stream *, int,
                       int, bool, bool) override {
    addImage(state, width, height);
  }
  void drawSoftMaskedImage(GfxState *state, Object *, Stream *, int width, int height, GfxImageColorMap *, bool, Stream *,
                           int, int, GfxImageColorMap *, bool) override {
    addImage(state, width, height);
  }
  // Masks paint nothing; the base class would draw them as images.
  void setSoftMaskFromImageMask(GfxState *, Object *, Stream *, int, int, bool, bool, double *) override {}
  void unsetSoftMaskFromImageMask(GfxState *, double *) override {}

  // --- soft masks: what they are drawn of is no paint, and what is painted through them is not known
  void beginTransparencyGroup(GfxState *, GroupBox, GfxColorSpace *, bool, bool, bool forSoftMask) override {
    groups.push_back(forSoftMask);
    openMasks += forSoftMask ? 1 : 0;
  }
  void endTransparencyGroup(GfxState *) override {
    if (!groups.empty()) {
      openMasks -= groups.back() ? 1 : 0;
      groups.pop_back();
    }
  }
  void setSoftMask(GfxState *, GroupBox, bool, Function *, GfxColor *) override { isMasked = true; }
  void clearSoftMask(GfxState *) override { isMasked = false; }

private:
  void noteString(const GfxState &state) {
    budget.spendOperator();
    const auto next = static_cast<uint32_t>(glyphs.size());
    if (!strings.empty() && strings.back().first_glyph == next) {
      strings.pop_back(); // it showed nothing
    }
    strings.push_back({next, static_cast<float>(state.getFontSize()), static_cast<float>(state.getCharSpace()),
                       static_cast<float>(state.getWordSpace())});
  }

  void drawAnnotations(Page &page, Gfx &gfx) {
    // Its elements were plain pointers until poppler began to share them.
    for (const auto &annotation : page.getAnnots()->getAnnots()) {
      inAnnotation = true;
      budget.spendContent(annotation->getAppearance(), nullptr);
      openMarks.clear();
      streams.clear();
      streams.push_back({NamedMarks(""), Object(objNull), 0});
      annotation->draw(&gfx, false);
    }
  }

  void enterForm(const Ref &reference) {
    budget.spendOperator();
    const auto [known, isNew] = formMarks.try_emplace({reference.num, reference.gen}, NamedMarks(""), Object(objNull));
    if (isNew) {
      const Object form = xref->fetch(reference);
      const Object resources = form.isStream() ? form.streamGetDict()->lookup("Resources") : Object(objNull);
      // A form without resources of its own uses those of the page (ISO 32000-1, 7.8.3).
      known->second.second = resources.isDict() ? resources.dictLookup("Properties") : streams.back().properties.copy();
      std::string content;
      budget.spendContent(form, known->second.second.isDict() ? &content : nullptr);
      known->second.first = NamedMarks(content);
    }
    streams.push_back({known->second.first, known->second.second.copy(), openMarks.size()});
    ++forms;
    styleIsStale = paintIsStale = true;
  }

  void leaveForm() {
    if (streams.size() > 1) {
      openMarks.resize(std::min(openMarks.size(), streams.back().openMarks));
      streams.pop_back();
    }
    --forms;
  }

  void advanceMarks(NamedMarks::Kind kind) {
    OpenStream &stream = streams.back();
    if (stream.marks.isEmpty()) {
      return;
    }
    stream.marks.advance(kind, [&](const std::string &tag, const std::string &name) {
      const Object list = stream.properties.isDict() ? stream.properties.dictLookup(name.c_str()) : Object(objNull);
      beginMark(tag, list.isDict() ? list.getDict() : nullptr);
    });
  }

  // A shading or pattern fills whatever the clip leaves of the page, along no path.
  bool shade(GfxState *state, GfxUnivariateShading *shading = nullptr) {
    spendGraphic();
    rbg_graphic graphic{};
    graphic.box = {held(-RBG_FARTHEST), held(-RBG_FARTHEST), held(RBG_FARTHEST), held(RBG_FARTHEST)};
    if (openMasks == 0 && clipToState(state, graphic.box)) {
      graphic.filled = true;
      graphic.opacity = static_cast<float>(state->getFillOpacity());
      graphic.paint_order = paintOrder;
      graphic.solid = nothing;
      graphic.color = 0, graphic.brightest = 0xFFFFFF;
      if (shading && state->getBlendMode() == gfxBlendNormal) {
        noteColors(*shading, graphic);
      }
      graphics.push_back(graphic);
    }
    return true;
  }

  // The least and the greatest that each channel takes along a shading, at steps that are narrower than a word.
  static void noteColors(GfxUnivariateShading &shading, rbg_graphic &graphic) {
    constexpr int steps = 32;
    uint32_t least = 0xFFFFFF, greatest = 0;
    for (int step = 0; step <= steps; ++step) {
      GfxColor color;
      const double share = static_cast<double>(step) / steps;
      const double place = (1 - share) * shading.getDomain0() + share * shading.getDomain1();
      if (!std::isfinite(place) || shading.getColor(place, &color) < 1) {
        return;
      }
      GfxRGB shown;
      shading.getColorSpace()->getRGB(&color, &shown);
      const uint32_t value = packed(shown);
      for (const uint32_t channel : {0xFFU, 0xFF00U, 0xFF0000U}) {
        least = (least & ~channel) | std::min(least & channel, value & channel);
        greatest = (greatest & ~channel) | std::max(greatest & channel, value & channel);
      }
    }
    graphic.color = least, graphic.brightest = greatest;
  }

  // Cuts a box down to the bounds of the clip; false where nothing is left.
  bool clipToState(GfxState *state, rbg_box &box) const {
    double x0, y0, x1, y1;
    state->getClipBBox(&x0, &y0, &x1, &y1);
    const rbg_box clip = placed(x0, y0, x1, y1);
    box = {std::max(box.x0, clip.x0), std::max(box.y0, clip.y0), std::min(box.x1, clip.x1), std::min(box.y1, clip.y1)};
    return box.x0 <= box.x1 && box.y0 <= box.y1;
  }

  void beginMark(const std::string &tag, Dict *properties);
  void addGraphic(GfxState *state, bool filled);
  rbg_box solidOf(const GfxSubpath &subpath, const GfxState &state, const rbg_box &bounds) const;
  void addImage(GfxState *state, int width, int height);
  void spendGraphic() {
    budget.spendOperator();
    if (++budget.graphics > budget.limits.graphics) {
      throw Stopped{RBG_TOO_MANY_GRAPHICS};
    }
    ++paintOrder;
  }
  rbg_box placed(double x0, double y0, double x1, double y1) const {
    return {held(x0 - frame.left), held(y0 - frame.top), held(x1 - frame.left), held(y1 - frame.top)};
  }
  // A measure as far out as it may be: those of a hostile page go up to 1e38.
  static float held(double measure) {
    return std::isnan(measure) ? 0 : static_cast<float>(std::clamp(measure, -RBG_FARTHEST, RBG_FARTHEST));
  }
  void refreshStyle(GfxState *state);
  const CharacterMap &characterMap(const GfxFont &font);
  void mapWord(const TextWord &word, std::vector<int32_t> &owners) const;

  struct Style {
    int32_t font = -1;
    float size = 0;
    // From a point of the baseline to the descent and the ascent, on the page.
    double reachX0 = 0, reachY0 = 0, reachX1 = 0, reachY1 = 0;
    uint8_t rotation = 0, renderMode = 0;
    uint32_t color = 0;
    float opacity = 1;
  };

  Budget &budget;
  XRef *xref = nullptr;
  // The character maps of embedded fonts, by the font's index; only of those without a mapping in the file.
  std::map<int32_t, CharacterMap> characterMaps;
  // A content stream that is being interpreted, with the property lists of its resources and the marks that were open
  // when it began: it cannot close those.
  struct OpenStream {
    NamedMarks marks;
    Object properties;
    size_t openMarks;
  };
  std::vector<OpenStream> streams;
  std::unique_ptr<PageContent> content;
  std::map<std::pair<int, int>, std::pair<NamedMarks, Object>> formMarks;
  Frame frame{};
  // What makes pdftotext's reading order.
  TextOutputDev *text = nullptr;
  Style style;
  bool styleIsStale = true, paintIsStale = true;
  std::vector<int32_t> openMarks;
  // For each mark what it and those around it make of glyphs.
  std::vector<uint16_t> markFlags;
  std::deque<std::string> tags;
  // For every glyph where poppler's TextPage counts it: the bytes of the content stream's strings before it.
  std::vector<int64_t> positions;
  int64_t characterPosition = 0;
  int64_t savedStates = 0;
  // Whether what is painted goes through a soft mask, for each saved state and now; whether each open group is one.
  std::vector<bool> masks, groups;
  bool isMasked = false;
  int openMasks = 0;
  int forms = 0;
  uint32_t paintOrder = 0;
  bool inAnnotation = false, startsTextObject = false;

  friend struct ::rbg_document;
};

void GlyphOutputDev::refreshStyle(GfxState *state) {
  if (styleIsStale) {
    const auto &font = state->getFont();
    style.font = font ? fontTable.index(font) : -1;
    double size = state->getTransformedFontSize();
    if (style.font >= 0) {
      size *= fontTable.scale(style.font);
    }
    style.size = held(size);

    // Fonts state absurd ascents; the bounds are those of TextWord (poppler, TextOutputDev.cc).
    double ascent = font ? font->getAscent() : 0.95, descent = font ? font->getDescent() : -0.35;
    ascent = ascent > 1.05 ? 1.05 : ascent <= 0 ? 0.75 : ascent;
    descent = descent >= 0 ? -0.2 : std::max(descent, -0.4);

    double m11, m12, m21, m22;
    state->getFontTransMat(&m11, &m12, &m21, &m22);
    const double length = std::hypot(m21, m22);
    const double upX = length > 0 ? m21 / length : 0, upY = length > 0 ? m22 / length : -1; // unit vector on the page
    const auto [reachX0, reachX1] = std::minmax({upX * (descent * size), upX * (ascent * size)});
    const auto [reachY0, reachY1] = std::minmax({upY * (descent * size), upY * (ascent * size)});
    style.reachX0 = reachX0, style.reachX1 = reachX1;
    style.reachY0 = reachY0, style.reachY1 = reachY1;
    double rightX, rightY;
    if (font && font->getWMode()) { // vertical writing runs down the em square
      rightX = -upX, rightY = -upY;
    } else {
      double unitX, unitY;
      state->textTransformDelta(1, 0, &unitX, &unitY);
      state->transformDelta(unitX, unitY, &rightX, &rightY);
    }
    style.rotation = std::fabs(rightX) >= std::fabs(rightY) ? (rightX >= 0 ? 0 : 2) : (rightY > 0 ? 1 : 3);
    styleIsStale = false;
  }
  if (paintIsStale) {
    GfxRGB color;
    style.renderMode = static_cast<uint8_t>(state->getRender());
    // Modes 1 and 5 only stroke (ISO 32000-1, table 106).
    if ((style.renderMode & 3) == 1) {
      state->getStrokeRGB(&color);
      style.opacity = static_cast<float>(state->getStrokeOpacity());
    } else {
      state->getFillRGB(&color);
      style.opacity = static_cast<float>(state->getFillOpacity());
    }
    style.color = packed(color);
    paintIsStale = false;
  }
}

// Only of TrueType fonts shown by CIDs: those are the ones that PDFBox and pdfminer look into.
const CharacterMap &GlyphOutputDev::characterMap(const GfxFont &font) {
  const auto [known, isNew] = characterMaps.try_emplace(style.font);
  Ref embedded;
  if (isNew && font.getType() == fontCIDType2 && font.getEmbeddedFontID(&embedded)) {
    std::string file;
    budget.spendContent(xref->fetch(embedded), &file);
    known->second = readCharacterMap(file);
  }
  return known->second;
}

// The glyph that a CID stands for. poppler gave the table as a pointer and a length until it began to return a vector.
template <typename CIDFont> uint64_t glyphIndex(const CIDFont &font, CharCode cid) {
  if constexpr (requires { font.getCIDToGIDLen(); }) {
    return font.getCIDToGID() && cid < font.getCIDToGIDLen() ? static_cast<uint64_t>(font.getCIDToGID()[cid]) : cid;
  } else {
    const auto &glyphs = font.getCIDToGID();
    return cid < glyphs.size() ? static_cast<uint64_t>(glyphs[cid]) : cid;
  }
}

void GlyphOutputDev::drawChar(GfxState *state, double x, double y, double dx, double dy, double originX, double originY,
                              CharCode code, int byteCount, const Unicode *unicode, int unicodeCount) {
  if (++budget.glyphs > budget.limits.glyphs) {
    throw Stopped{RBG_TOO_MANY_GLYPHS};
  }
  if ((budget.glyphs & 0x3FF) == 0) {
    budget.checkTime();
  }
  text->drawChar(state, x, y, dx, dy, originX, originY, code, byteCount, unicode, unicodeCount);
  const int64_t position = characterPosition;
  characterPosition += byteCount;
  refreshStyle(state);

  double spaceX, spaceY;
  double spacing = state->getCharSpace();
  if (byteCount == 1 && code == 0x20) {
    spacing += state->getWordSpace();
  }
  state->textTransformDelta(spacing * state->getHorizScaling(), 0, &spaceX, &spaceY);
  double left, top, advanceX, advanceY;
  state->transform(x - originX, y - originY, &left, &top);
  state->transformDelta(dx - spaceX, dy - spaceY, &advanceX, &advanceY);
  if (!std::isfinite(left + top + advanceX + advanceY) || std::max(std::fabs(left), std::fabs(top)) > RBG_FARTHEST ||
      std::max(std::fabs(advanceX), std::fabs(advanceY)) > RBG_FARTHEST) {
    return; // nowhere near any page: no reader shows it and none can place it
  }

  // The box around both ends of the baseline, each from the descent to the ascent.
  const double right = left + advanceX, bottom = top + advanceY;
  const double x0 = std::min(left, right) + style.reachX0, x1 = std::max(left, right) + style.reachX1;
  const double y0 = std::min(top, bottom) + style.reachY0, y1 = std::max(top, bottom) + style.reachY1;

  uint16_t flags = 0;
  double clipX0, clipY0, clipX1, clipY1;
  state->getClipBBox(&clipX0, &clipY0, &clipX1, &clipY1);
  const rbg_box box = placed(x0, y0, x1, y1);
  if (x1 <= clipX0 || x0 >= clipX1 || y1 <= clipY0 || y0 >= clipY1) {
    flags |= RBG_CLIPPED;
  }
  if (box.x1 <= 0 || box.x0 >= frame.width || box.y1 <= 0 || box.y0 >= frame.height) {
    flags |= RBG_OFF_PAGE;
  }
  if (style.renderMode == 3) {
    flags |= RBG_INVISIBLE;
  }
  if (!isUsable(unicode, unicodeCount)) {
    flags |= RBG_NO_UNICODE;
  }
  const GfxFont *font = state->getFont().get();
  if (fontTable.guesses(style.font, font, code)) {
    flags |= RBG_GUESSED;
  }
  if (fontTable.misnames(style.font, font, code, unicode, unicodeCount)) {
    flags |= RBG_MISNAMED;
  }
  if (font && font->getType() == fontType3) {
    flags |= RBG_TYPE3;
  }
  if (forms > 0) {
    flags |= RBG_FORM;
  }
  if (inAnnotation) {
    flags |= RBG_ANNOTATION;
  }
  const int32_t mark = openMarks.empty() ? -1 : openMarks.back();
  if (mark >= 0) {
    flags |= markFlags[static_cast<size_t>(mark)];
  }

  const bool continues = [&] {
    if (runs.empty()) {
      return false;
    }
    const rbg_run &run = runs.back();
    return run.font == style.font && run.size == style.size && run.color == style.color &&
           run.opacity == style.opacity && run.render_mode == style.renderMode && run.rotation == style.rotation &&
           run.flags == flags && run.mark == mark && run.paint_order == paintOrder;
  }();
  if (!continues) {
    runs.push_back({static_cast<uint32_t>(glyphs.size()), 0, style.font, style.size, style.color, style.opacity,
                    style.renderMode, style.rotation, flags, mark, paintOrder});
  }
  ++runs.back().glyph_count;

  rbg_glyph glyph{};
  glyph.first_scalar = static_cast<uint32_t>(scalars.size());
  // A ToUnicode entry may map a code to 512 bytes (ISO 32000-1, 9.10.3); no character is longer than a few scalars.
  for (int i = 0; i < std::min(unicodeCount, 255); ++i) {
    scalars.push_back(isScalar(unicode[i]) ? unicode[i] : 0xFFFD);
  }
  glyph.scalar_count = static_cast<uint32_t>(scalars.size()) - glyph.first_scalar;
  glyph.run = static_cast<uint32_t>(runs.size() - 1);
  glyph.origin_x = static_cast<float>(left - frame.left);
  glyph.origin_y = static_cast<float>(top - frame.top);
  glyph.box = box;
  if (flags & (RBG_GUESSED | RBG_NO_UNICODE)) {
    rbg_unmapped known{static_cast<uint32_t>(glyphs.size()), code, 0, 0};
    if (font && (flags & RBG_GUESSED)) {
      const CharacterMap &map = characterMap(*font);
      const auto lookUp = [](const std::vector<uint32_t> &characters, uint64_t glyph) {
        return glyph < characters.size() ? characters[glyph] : 0;
      };
      known.font_character = map.characters.empty()
                                 ? 0
                                 : lookUp(map.characters, glyphIndex(static_cast<const GfxCIDFont &>(*font), code));
      known.misread_character = lookUp(map.misread, code);
    }
    unmapped.push_back(known);
  }
  glyphs.push_back(glyph);
  positions.push_back(position);
}

void GlyphOutputDev::beginMark(const std::string &tag, Dict *properties) {
  budget.spendOperator();
  rbg_mark mark{};
  tags.push_back(tag);
  mark.tag = tags.back().c_str();
  mark.mcid = -1;
  mark.parent = openMarks.empty() ? -1 : openMarks.back();
  if (properties) {
    if (const Object id = properties->lookup("MCID"); id.isInt() && id.getInt() >= 0) {
      mark.mcid = id.getInt();
    }
    if (const Object replacement = properties->lookup("ActualText"); replacement.isString()) {
      mark.has_actual_text = true;
      mark.first_scalar = static_cast<uint32_t>(actualText.size());
      for (const Unicode scalar : decodeTextString(toString(replacement.getString()))) {
        actualText.push_back(isScalar(scalar) ? scalar : 0xFFFD);
      }
      mark.scalar_count = static_cast<uint32_t>(actualText.size()) - mark.first_scalar;
    }
  }
  uint16_t flags = mark.parent >= 0 ? markFlags[static_cast<size_t>(mark.parent)] : 0;
  flags |= tag == "Artifact" ? RBG_ARTIFACT : 0;
  flags |= mark.has_actual_text ? RBG_ACTUAL_TEXT : 0;
  markFlags.push_back(flags);
  // Looking up ancestors must stay cheap on a file that nests without end.
  if (openMarks.size() >= 1000) {
    throw Stopped{RBG_TOO_MANY_OPERATORS};
  }
  openMarks.push_back(static_cast<int32_t>(marks.size()));
  marks.push_back(mark);
}

void GlyphOutputDev::addGraphic(GfxState *state, bool filled) {
  spendGraphic();
  const GfxPath *path = state->getPath();
  if (!path || openMasks > 0) {
    return;
  }
  double x0 = 1e30, y0 = 1e30, x1 = -1e30, y1 = -1e30;
  bool axisAligned = true;
  rbg_graphic graphic{};
  for (int i = 0; i < path->getNumSubpaths(); ++i) {
    const GfxSubpath *subpath = path->getSubpath(i);
    ++graphic.subpaths;
    double lastX = 0, lastY = 0;
    for (int j = 0; j < subpath->getNumPoints(); ++j) {
      double x, y;
      state->transform(subpath->getX(j), subpath->getY(j), &x, &y);
      x0 = std::min(x0, x), x1 = std::max(x1, x), y0 = std::min(y0, y), y1 = std::max(y1, y);
      graphic.curves += subpath->getCurve(j) ? 1 : 0;
      axisAligned = axisAligned && (j == 0 || std::fabs(x - lastX) < 0.01 || std::fabs(y - lastY) < 0.01);
      lastX = x, lastY = y;
    }
  }
  if (!(x0 <= x1 && y0 <= y1) || !std::isfinite(x0 + y0 + x1 + y1) ||
      std::max({std::fabs(x0), std::fabs(y0), std::fabs(x1), std::fabs(y1)}) > RBG_FARTHEST) {
    return;
  }
  GfxRGB color;
  if (filled) {
    state->getFillRGB(&color);
    graphic.opacity = static_cast<float>(state->getFillOpacity());
  } else {
    state->getStrokeRGB(&color);
    graphic.opacity = static_cast<float>(state->getStrokeOpacity());
  }
  const double width = x1 - x0, height = y1 - y0;
  if (axisAligned && graphic.curves == 0) {
    // Rules are drawn as lines or as thin filled rectangles; 3 pt is thicker than any that a text processor offers by
    // default, and a rule is several times as long as thick.
    if (height <= 3 && width > 4 * std::max(height, 1.0)) {
      graphic.shape = RBG_SHAPE_HORIZONTAL_RULE;
    } else if (width <= 3 && height > 4 * std::max(width, 1.0)) {
      graphic.shape = RBG_SHAPE_VERTICAL_RULE;
    } else {
      graphic.shape = RBG_SHAPE_RECTANGLE;
    }
  }
  graphic.box = placed(x0, y0, x1, y1);
  graphic.solid = nothing;
  if (filled && !clipToState(state, graphic.box)) {
    return;
  }
  // A rectangle is solid all over; most shapes are one.
  if (filled && graphic.shape == RBG_SHAPE_OTHER && path->getNumSubpaths() == 1) {
    graphic.solid = solidOf(*path->getSubpath(0), *state, graphic.box);
  }
  if (isMasked) { // like a shading: how much of it shows, and where, is not known
    graphic.shape = RBG_SHAPE_OTHER;
    graphic.subpaths = graphic.curves = 0;
  }
  graphic.color = graphic.brightest = packed(color);
  graphic.line_width = filled ? 0 : held(state->getTransformedLineWidth());
  graphic.filled = filled;
  graphic.paint_order = paintOrder;
  graphics.push_back(graphic);
}

// The largest rectangle between two heights of a convex shape, which is what lies behind text on a label with round corners
// or on a slanted band.
rbg_box GlyphOutputDev::solidOf(const GfxSubpath &subpath, const GfxState &state, const rbg_box &bounds) const {
  constexpr int mostPoints = 64;  // a label has 13, or a few times as many where its corners are made of pieces
  constexpr float leastSide = 6;  // of a box that holds a letter
  const int count = subpath.getNumPoints();
  if (count < 4 || count > mostPoints || bounds.x1 - bounds.x0 < leastSide || bounds.y1 - bounds.y0 < leastSide) {
    return nothing;
  }
  struct Point {
    double x, y;
  };
  // The corners with those of curves, and what of them the shape passes through: its chords lie within it.
  std::vector<Point> hull, passed;
  for (int i = 0; i < count; ++i) {
    Point point;
    state.transform(subpath.getX(i), subpath.getY(i), &point.x, &point.y);
    if (!subpath.getCurve(i)) {
      if (i >= 3 && subpath.getCurve(i - 1) && hull.size() >= 3) {
        const Point *curve = &hull[hull.size() - 3];
        passed.push_back({(curve[0].x + 3 * curve[1].x + 3 * curve[2].x + point.x) / 8,
                          (curve[0].y + 3 * curve[1].y + 3 * curve[2].y + point.y) / 8});
      }
      passed.push_back(point);
    }
    hull.push_back(point);
  }
  if (!isConvex(hull)) {
    return nothing;
  }
  struct Chord {
    double y, left, right;
  };
  std::vector<Chord> chords;
  for (const Point &corner : passed) {
    Chord chord = {corner.y, corner.x, corner.x};
    for (size_t i = 0; i < passed.size(); ++i) {
      const Point &first = passed[i], &second = passed[(i + 1) % passed.size()];
      if (first.y == second.y || (first.y - corner.y) * (second.y - corner.y) > 0) {
        continue; // the ends of a level side are those of its neighbours
      }
      const double x = first.x + (second.x - first.x) * (corner.y - first.y) / (second.y - first.y);
      chord.left = std::min(chord.left, x), chord.right = std::max(chord.right, x);
    }
    chords.push_back(chord);
  }
  double most = 0;
  rbg_box solid = nothing;
  for (const Chord &above : chords) {
    for (const Chord &below : chords) {
      const double left = std::max(above.left, below.left), right = std::min(above.right, below.right);
      const double area = (right - left) * (below.y - above.y);
      if (right > left && area > most) {
        most = area;
        solid = placed(left, above.y, right, below.y);
      }
    }
  }
  return {std::max(solid.x0, bounds.x0), std::max(solid.y0, bounds.y0), std::min(solid.x1, bounds.x1),
          std::min(solid.y1, bounds.y1)};
}

void GlyphOutputDev::addImage(GfxState *state, int width, int height) {
  spendGraphic();
  const auto &ctm = state->getCTM(); // maps the unit square to the image's place
  const double xs[4] = {ctm[4], ctm[4] + ctm[0], ctm[4] + ctm[2], ctm[4] + ctm[0] + ctm[2]};
  const double ys[4] = {ctm[5], ctm[5] + ctm[1], ctm[5] + ctm[3], ctm[5] + ctm[1] + ctm[3]};
  const auto [x0, x1] = std::minmax_element(xs, xs + 4);
  const auto [y0, y1] = std::minmax_element(ys, ys + 4);
  if (!std::isfinite(*x0 + *x1 + *y0 + *y1) || openMasks > 0) {
    return;
  }
  images.push_back({placed(*x0, *y0, *x1, *y1), width, height, paintOrder});
}

// The glyphs of a word are those whose bytes lie in its stretch of the content stream (TextPage merges only words that
// follow each other there). Usually they are its characters one to one; accents that TextPage composed and text that
// an ActualText replaced are matched by place.
void GlyphOutputDev::mapWord(const TextWord &word, std::vector<int32_t> &owners) const {
  owners.clear();
  const int length = word.getLength();
  const int64_t from = word.getCharPos(), to = from + std::max(word.getCharLen(), 1);
  const auto begin = std::lower_bound(positions.begin(), positions.end(), from);
  const auto end = std::lower_bound(begin, positions.end(), to);
  const auto first = static_cast<size_t>(begin - positions.begin()), last = static_cast<size_t>(end - positions.begin());
  for (size_t i = first; i < last && owners.size() <= static_cast<size_t>(length); ++i) {
    const rbg_glyph &glyph = glyphs[i];
    for (uint32_t j = 0; j < glyph.scalar_count; ++j) {
      owners.push_back(static_cast<int32_t>(i));
    }
  }
  const bool oneToOne = owners.size() == static_cast<size_t>(length) && [&] {
    uint32_t scalar = first < last ? glyphs[first].first_scalar : 0;
    for (int i = 0; i < length; ++i) {
      if (scalars[scalar + static_cast<uint32_t>(i)] != *word.getChar(i)) {
        return false;
      }
    }
    return true;
  }();
  if (oneToOne) {
    return;
  }
  owners.assign(static_cast<size_t>(length), -1);
  if (first == last) {
    return;
  }
  const bool vertical = word.getRotation() & 1;
  size_t candidate = first;
  for (int i = 0; i < length; ++i) {
    const double edge = word.getEdge(i) - (vertical ? frame.top : frame.left);
    const auto distance = [&](size_t index) {
      return std::fabs((vertical ? glyphs[index].origin_y : glyphs[index].origin_x) - edge);
    };
    while (candidate + 1 < last && distance(candidate + 1) <= distance(candidate)) {
      ++candidate;
    }
    owners[static_cast<size_t>(i)] = static_cast<int32_t>(candidate);
  }
}

std::vector<uint32_t> decodeUTF8(const std::string &bytes) {
  std::vector<uint32_t> decoded;
  decoded.reserve(bytes.size());
  for (size_t i = 0; i < bytes.size();) {
    const auto byte = static_cast<unsigned char>(bytes[i]);
    const size_t length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    uint32_t scalar = length == 1 ? byte : byte & (0x7F >> length);
    for (size_t j = 1; j < length && i + j < bytes.size(); ++j) {
      scalar = scalar << 6 | (static_cast<unsigned char>(bytes[i + j]) & 0x3F);
    }
    decoded.push_back(isScalar(scalar) ? scalar : 0xFFFD);
    i += length;
  }
  return decoded;
}

std::string encodeUTF8(const std::vector<Unicode> &scalars) {
  std::string bytes;
  for (const Unicode value : scalars) {
    const Unicode scalar = isScalar(value) ? value : 0xFFFD;
    if (scalar < 0x80) {
      bytes += static_cast<char>(scalar);
    } else {
      const int following = scalar < 0x800 ? 1 : scalar < 0x10000 ? 2 : 3;
      const int lead = following == 1 ? 0xC0 : following == 2 ? 0xE0 : 0xF0;
      bytes += static_cast<char>(lead | static_cast<int>(scalar >> (6 * following)));
      for (int i = following - 1; i >= 0; --i) {
        bytes += static_cast<char>(0x80 | ((scalar >> (6 * i)) & 0x3F));
      }
    }
  }
  return bytes;
}

bool isSeparator(uint32_t scalar) {
  // White space, and the direction marks that TextPage puts around right-to-left text.
  return scalar == ' ' || scalar == '\n' || scalar == '\f' || scalar == '\r' || (scalar >= 0x202A && scalar <= 0x202E);
}

void GlyphOutputDev::mapReading(const std::string &printed, const TextPage &page) {
  const std::vector<uint32_t> output = decodeUTF8(printed);
  reading.reserve(output.size());

  // What TextPage printed from, in the same order: flows, blocks, lines, words.
  struct Character {
    uint32_t scalar;
    int32_t glyph;
  };
  std::vector<Character> line;
  std::vector<int32_t> owners;
  size_t next = 0; // in output
  const auto copySeparators = [&] {
    while (next < output.size() && isSeparator(output[next])) {
      reading.push_back({output[next++], -1});
    }
  };
  for (const TextFlow *flow = page.getFlows(); flow; flow = flow->getNext()) {
    for (const TextBlock *block = flow->getBlocks(); block; block = block->getNext()) {
      for (const TextLine *textLine = block->getLines(); textLine; textLine = textLine->getNext()) {
        line.clear();
        for (const TextWord *word = textLine->getWords(); word; word = word->getNext()) {
          mapWord(*word, owners);
          for (int i = 0; i < word->getLength(); ++i) {
            line.push_back({*word->getChar(i), owners[static_cast<size_t>(i)]});
          }
        }
        copySeparators();
        const size_t lineStart = next;
        bool inOrder = true;
        for (size_t i = 0; i < line.size(); ++i) {
          copySeparators();
          if (next < output.size() && output[next] == line[i].scalar) {
            reading.push_back({output[next++], line[i].glyph});
          } else if (i + 1 == line.size()) {
            // The hyphen of a broken word, which TextPage leaves out.
          } else {
            inOrder = false;
            break;
          }
        }
        if (inOrder) {
          continue;
        }
        // Right-to-left text is printed in logical order: give each printed character one of the line's glyphs that
        // show it.
        reading.resize(reading.size() - (next - lineStart));
        next = lineStart;
        std::unordered_multimap<uint32_t, int32_t> unused;
        for (const Character &character : line) {
          unused.emplace(character.scalar, character.glyph);
        }
        while (next < output.size() && output[next] != '\n') {
          const auto match = unused.find(output[next]);
          reading.push_back({output[next], match == unused.end() ? -1 : match->second});
          if (match != unused.end()) {
            unused.erase(match);
          }
          ++next;
        }
      }
    }
  }
  while (next < output.size()) {
    reading.push_back({output[next++], -1});
  }
}

void appendPrinted(void *target, const char *bytes, int length) {
  static_cast<std::string *>(target)->append(bytes, static_cast<size_t>(length));
}

// poppler keeps fonts, encodings and the error callback in process-wide state that it makes anew whenever no document
// is alive (about a millisecond each time): hold it for good. Never destroyed, since poppler's own statics may go first.
void holdGlobalState() { static const auto *const held = new GlobalParamsIniter(ignoreError); (void)held; }

} // namespace

struct rbg_document {
  Budget budget;
  std::unique_ptr<PDFDoc> file;
  // One for all pages: it carries the cache of colour transformations, which cost more than the text does.
  GlyphOutputDev device{budget};
  std::vector<rbg_element> elements;
  std::deque<std::string> elementTexts;
  std::vector<rbg_link> links;
  std::deque<std::string> uris;
  std::deque<std::string> propertyTexts;

  std::string layout;
  std::deque<std::string> bookmarkTexts;
  std::vector<const char *> bookmarks;

  void readLinks(Page &page, const Frame &frame);
  void readStructure();
  void readBookmarks();
  const char *property(const char *key);
  bool structureIsRead = false, bookmarksAreRead = false, layersAreKnown = false;
  // The layers that the file switches off.
  std::vector<OptionalContentGroup *> hiddenLayers;
  bool stopped = false, wantsLayout = false;
  InkAnswer ink;
  std::vector<uint8_t> picture;
};

PDFDoc &fileOf(rbg_document *document) { return *document->file; }

bool isOutOfTime(const rbg_document *document) {
  try {
    document->budget.checkTime();
    return false;
  } catch (const Stopped &) {
    return true;
  }
}

InkAnswer &inkOf(rbg_document *document) { return document->ink; }

std::vector<uint8_t> &pictureOf(rbg_document *document) { return document->picture; }

void stop(rbg_document *document) { document->stopped = true; }

void rbg_document::readLinks(Page &page, const Frame &frame) {
  links.clear();
  uris.clear();
  double toPage[6];
  page.getDefaultCTM(toPage, 72, 72, 0, true, true);
  const auto annotations = page.getLinks();
  if (!annotations) {
    return;
  }
  for (const auto &annotation : annotations->getLinks()) {
    budget.spendOperator();
    const LinkAction *action = annotation->getAction();
    if (!action || action->getKind() != actionURI) {
      continue;
    }
    double x1, y1, x2, y2;
    annotation->getRect(&x1, &y1, &x2, &y2);
    const auto place = [&](double x, double y) {
      return std::pair{x * toPage[0] + y * toPage[2] + toPage[4] - frame.left,
                       x * toPage[1] + y * toPage[3] + toPage[5] - frame.top};
    };
    const auto [left, top] = place(x1, y1);
    const auto [right, bottom] = place(x2, y2);
    if (!std::isfinite(left + top + right + bottom)) {
      continue;
    }
    uris.push_back(static_cast<const LinkURI *>(action)->getURI());
    links.push_back({{static_cast<float>(std::min(left, right)), static_cast<float>(std::min(top, bottom)),
                      static_cast<float>(std::max(left, right)), static_cast<float>(std::max(top, bottom))},
                     uris.back().c_str()});
  }
}

// The structure type that a file's own type stands for: by the namespace of the element (ISO 32000-2, 14.7.4), else by
// the role map of the tree (ISO 32000-1, 14.7.3). Roles may lead on to roles, and in circles.
std::string standardType(const Object &element, const Object &roles, std::string type) {
  const Object space = element.dictLookup("NS");
  if (space.isDict()) {
    const Object roleMap = space.dictLookup("RoleMapNS");
    const Object role = roleMap.isDict() ? roleMap.dictLookup(type.c_str()) : Object(objNull);
    const Object name = role.isArray() ? role.arrayGet(0) : role.copy();
    if (name.isName()) {
      return name.getName();
    }
  }
  for (int i = 0; roles.isDict() && i < 8; ++i) {
    const Object role = roles.dictLookup(type.c_str());
    if (!role.isName() || type == role.getName()) {
      break;
    }
    type = role.getName();
  }
  return type;
}

namespace {

// The objects that a walk through a tree of a file has met. Each has one place there: a second one would be a circle, and
// lists that many nodes share would multiply them.
class Visited {
public:
  // Whether a reference leads to an object that was not met before.
  bool isNew(const Object &reference) { return met.insert({reference.getRef().num, reference.getRef().gen}).second; }

private:
  std::set<std::pair<int, int>> met;
};

} // namespace

// Walked here and not by poppler's StructElement, which drops an element of a type that it does not know (`Aside` and
// other types of PDF 2.0) with all that is in it.
void rbg_document::readStructure() {
  XRef *xref = file->getXRef();
  const Object catalog = xref->getCatalog();
  const Object root = catalog.isDict() ? catalog.dictLookup("StructTreeRoot") : Object(objNull);
  if (!root.isDict()) {
    return;
  }
  const Object roles = root.dictLookup("RoleMap");
  // Depth first with a stack of our own: the depth is the file's to choose.
  struct Visit {
    Object node;
    int32_t parent, page;
  };
  std::vector<Visit> pending;
  Visited visited;
  std::map<std::pair<int, int>, int32_t> pages;
  const auto addKids = [&](const Object &value, int32_t parent, int32_t page) {
    if (value.isRef() && !visited.isNew(value)) {
      return;
    }
    Object kids = value.isRef() ? value.fetch(xref) : value.copy();
    if (!kids.isArray()) {
      pending.push_back({std::move(kids), parent, page});
      return;
    }
    for (int i = kids.arrayGetLength(); i-- > 0;) {
      pending.push_back({kids.arrayGetNF(i).copy(), parent, page});
    }
  };
  const auto pageOf = [&](const Object &node, int32_t inherited) {
    const Object &reference = node.dictLookupNF("Pg");
    if (!reference.isRef()) {
      return inherited;
    }
    const auto [known, isNew] = pages.try_emplace({reference.getRef().num, reference.getRef().gen}, -1);
    if (isNew) {
      known->second = file->findPage(reference.getRef()) - 1;
    }
    return known->second;
  };
  addKids(root.dictLookupNF("K"), -1, -1);
  while (!pending.empty()) {
    Visit visit = std::move(pending.back());
    pending.pop_back();
    budget.spendOperator();
    if (visit.node.isRef()) {
      if (!visited.isNew(visit.node)) {
        continue;
      }
      visit.node = visit.node.fetch(xref);
    }
    if (visit.node.isInt()) {
      elements.push_back({nullptr, visit.parent, visit.node.getInt(), visit.page, nullptr});
      continue;
    }
    if (!visit.node.isDict()) {
      continue;
    }
    const int32_t page = pageOf(visit.node, visit.page);
    const Object kind = visit.node.dictLookup("Type");
    if (kind.isName("MCR")) {
      const Object id = visit.node.dictLookup("MCID");
      if (id.isInt()) {
        elements.push_back({nullptr, visit.parent, id.getInt(), page, nullptr});
      }
      continue;
    }
    const Object type = visit.node.dictLookup("S");
    if (!type.isName()) {
      continue; // a reference to an object (OBJR), which holds no text, or damage
    }
    const auto index = static_cast<int32_t>(elements.size());
    elementTexts.push_back(standardType(visit.node, roles, type.getName()));
    elements.push_back({elementTexts.back().c_str(), visit.parent, -1, page, nullptr});
    if (const Object replacement = visit.node.dictLookup("ActualText"); replacement.isString()) {
      elementTexts.push_back(encodeUTF8(decodeTextString(toString(replacement.getString()))));
      elements.back().actual_text = elementTexts.back().c_str();
    }
    addKids(visit.node.dictLookupNF("K"), index, page);
  }
}

namespace {

// The widths that a font dictionary gives, by code.
class FontWidths {
public:
  explicit FontWidths(const Object &font) {
    const Object descendants = font.dictLookup("DescendantFonts");
    const Object descendant = descendants.isArray() && descendants.arrayGetLength() > 0 ? descendants.arrayGet(0) : Object(objNull);
    const Object &described = descendant.isDict() ? descendant : font;
    const Object descriptor = described.dictLookup("FontDescriptor");
    if (descendant.isDict()) {
      readRanges(descendant.dictLookup("W"));
      missing = number(descendant.dictLookup("DW"));
    } else {
      const auto first = static_cast<uint32_t>(std::clamp(number(font.dictLookup("FirstChar")), 0.0, 255.0));
      readList(font.dictLookup("Widths"), first);
      missing = descriptor.isDict() ? number(descriptor.dictLookup("MissingWidth")) : 0;
    }
    sortWidths();
    height = lineHeight(descriptor);
    if (descriptor.isDict()) {
      isDescribed = true;
      ascent = std::fabs(number(descriptor.dictLookup("Ascent")));
      descent = -std::fabs(number(descriptor.dictLookup("Descent")));
    }
    const Object matrix = font.dictLookup("FontMatrix");
    if (matrix.isArray() && matrix.arrayGetLength() == 6) { // Type 3: in a coordinate system of its own
      height = height != 0 ? height : boxHeight(font.dictLookup("FontBBox")) / 2;
      unitX = std::fabs(1000 * number(matrix.arrayGet(0)));
      unitY = std::fabs(1000 * number(matrix.arrayGet(3)));
      const Object box = (descriptor.isDict() ? descriptor : font).dictLookup("FontBBox");
      isDescribed = true;
      ascent = 0;
      descent = box.isArray() && box.arrayGetLength() == 4
                    ? 1000 * number(box.arrayGet(1)) * (number(matrix.arrayGet(1)) + number(matrix.arrayGet(3)))
                    : 0;
    }
    isFixed = descriptor.isDict() && (static_cast<int64_t>(number(descriptor.dictLookup("Flags"))) & 1) != 0;
  }

  struct Width {
    uint32_t code;
    double width;
  };

  // In the order of their codes.
  const std::vector<Width> &all() const { return widths; }

  double mean() const {
    double sum = 0, count = 0;
    for (const auto &[code, width] : widths) {
      sum += std::max(width, 0.0);
      count += width > 0 ? 1 : 0;
    }
    return count > 0 ? sum / count : missing;
  }

  // What pypdf takes for a character without a width (`_add_default_width` in its _font.py).
  double other(double space) const {
    if (missing != 0) {
      return missing;
    }
    if (widths.empty()) {
      return 500;
    }
    if (space != 0) {
      return isFixed ? space : 2 * space;
    }
    const double all = mean();
    return all > 0 ? std::floor(all) : 500;
  }

  double height = 0;
  // Whether the file says how far the font reaches, and what: that of Type 3 is what pdfminer makes of its box.
  bool isDescribed = false;
  double ascent = 0, descent = 0;
  // Thousandths of an em in a unit of the font's coordinates.
  double unitX = 1, unitY = 1;

private:
  static double number(const Object &value) {
    return value.isNum() && std::isfinite(value.getNum()) ? std::clamp(value.getNum(), -1e6, 1e6) : 0;
  }

  static double boxHeight(const Object &box) {
    return box.isArray() && box.arrayGetLength() == 4 ? number(box.arrayGet(3)) - number(box.arrayGet(1)) : 0;
  }

  // `showGlyph` in PDFBox's LegacyPDFStreamEngine.java.
  static double lineHeight(const Object &descriptor) {
    if (!descriptor.isDict()) {
      return 0;
    }
    double height = boxHeight(descriptor.dictLookup("FontBBox")) / 2;
    const double capHeight = std::fabs(number(descriptor.dictLookup("CapHeight"))); // Skia writes it negative
    const double ascent = number(descriptor.dictLookup("Ascent")), descent = number(descriptor.dictLookup("Descent"));
    if (capHeight != 0 && (capHeight < height || height == 0)) {
      height = capHeight;
    }
    if (capHeight > ascent && ascent > 0 && descent < 0 && ((ascent - descent) / 2 < height || height == 0)) {
      height = (ascent - descent) / 2;
    }
    return height;
  }

  // No font has more codes than two bytes can say: a file that gives more widths says them over and over.
  bool add(uint32_t code, double width) {
    if (widths.size() >= 0x10000) {
      return false;
    }
    widths.push_back({code, width});
    return true;
  }

  // Nearly all fonts give their widths in order. Of two for one code the later counts.
  void sortWidths() {
    const auto inOrder = [](const Width &one, const Width &other) { return one.code < other.code; };
    const auto unordered = std::adjacent_find(widths.begin(), widths.end(), std::not_fn(inOrder));
    if (unordered == widths.end()) {
      return;
    }
    std::map<uint32_t, double> sorted;
    for (const auto &[code, width] : widths) {
      sorted[code] = width;
    }
    widths.clear();
    for (const auto &[code, width] : sorted) {
      widths.push_back({code, width});
    }
  }

  void readList(const Object &list, uint32_t first) {
    for (int i = 0; list.isArray() && i < list.arrayGetLength(); ++i) {
      if (!add(first + static_cast<uint32_t>(i), number(list.arrayGet(i)))) {
        return;
      }
    }
  }

  // `45 [500 600]` and `45 65 500` (ISO 32000-1, 9.7.4.3).
  void readRanges(const Object &ranges) {
    for (int i = 0; ranges.isArray() && i + 1 < ranges.arrayGetLength();) {
      const auto first = static_cast<uint32_t>(std::clamp(number(ranges.arrayGet(i)), 0.0, 65535.0));
      const Object next = ranges.arrayGet(i + 1);
      if (next.isArray()) {
        readList(next, first);
        i += 2;
      } else {
        const auto last = static_cast<uint32_t>(std::clamp(number(next), 0.0, 65535.0));
        const double width = i + 2 < ranges.arrayGetLength() ? number(ranges.arrayGet(i + 2)) : 0;
        for (uint32_t code = first; code <= last; ++code) {
          if (!add(code, width)) {
            return;
          }
        }
        i += 3;
      }
    }
  }

  std::vector<Width> widths;
  double missing = 0;
  bool isFixed = false;
};

// The width of the first code that means a space, or else of the code that does so in ASCII, as pypdf takes it; 0 for
// none.
double spaceWidth(const GfxFont &font, const FontWidths &widths) {
  const int bytes = font.isCIDFont() ? 2 : 1;
  for (const auto &[code, width] : widths.all()) {
    const char string[2] = {static_cast<char>(code >> 8), static_cast<char>(code)};
    CharCode read;
    const Unicode *mapped = nullptr;
    int count = 0;
    double dx, dy, originX, originY;
    font.getNextChar(string + 2 - bytes, bytes, &read, &mapped, &count, &dx, &dy, &originX, &originY);
    if (count == 1 && mapped[0] == 0x20) {
      return width;
    }
  }
  const auto usual =
      std::find_if(widths.all().begin(), widths.all().end(), [](const auto &known) { return known.code == 0x20; });
  return usual == widths.all().end() ? 0 : usual->width;
}

} // namespace

// Walked here and not by poppler's OutlineItem, which finds out where every bookmark leads to.
void rbg_document::readBookmarks() {
  XRef *xref = file->getXRef();
  const Object catalog = xref->getCatalog();
  const Object outlines = catalog.isDict() ? catalog.dictLookup("Outlines") : Object(objNull);
  // Depth first: an item, its kids, the item after it.
  std::vector<Object> pending;
  Visited visited;
  const auto add = [&](const Object &item) {
    if (item.isRef() && visited.isNew(item)) { // an item is an object of its own
      pending.push_back(item.copy());
    }
  };
  if (outlines.isDict()) {
    add(outlines.dictLookupNF("First"));
  }
  while (!pending.empty()) {
    const Object item = pending.back().fetch(xref);
    pending.pop_back();
    budget.spendOperator();
    if (!item.isDict()) {
      continue;
    }
    if (const Object title = item.dictLookup("Title"); title.isString()) {
      bookmarkTexts.push_back(encodeUTF8(decodeTextString(toString(title.getString()))));
      bookmarks.push_back(bookmarkTexts.back().c_str());
    }
    add(item.dictLookupNF("Next"));
    add(item.dictLookupNF("First"));
  }
}

const char *rbg_document::property(const char *key) {
  const auto text = file->getDocInfoStringEntry(key);
  if (!text) {
    return nullptr;
  }
  propertyTexts.push_back(encodeUTF8(decodeTextString(toString(text.get()))));
  return propertyTexts.back().empty() ? nullptr : propertyTexts.back().c_str();
}

extern "C" {

const char *rbg_poppler_version(void) { return POPPLER_VERSION; }

rbg_document *rbg_open(const void *bytes, size_t length, const rbg_limits *limits, rbg_status *status) {
  try {
    holdGlobalState();
    auto document = std::make_unique<rbg_document>();
    document->budget.limits = *limits;
#if POPPLER_CHECK_VERSION(26, 2, 0)
    document->file = std::make_unique<PDFDoc>(
        std::make_unique<MemStream>(static_cast<const char *>(bytes), 0, static_cast<Goffset>(length), Object::null()));
#else
    document->file = std::make_unique<PDFDoc>(
        new MemStream(static_cast<const char *>(bytes), 0, static_cast<Goffset>(length), Object(objNull)));
#endif
    if (!document->file->isOk()) {
      *status = document->file->getErrorCode() == errEncrypted ? RBG_ENCRYPTED : RBG_DAMAGED;
      return nullptr;
    }
    *status = RBG_OK;
    return document.release();
  } catch (...) {
    *status = RBG_FAILED;
    return nullptr;
  }
}

rbg_status rbg_read_properties(rbg_document *document, rbg_properties *properties) {
  try {
    properties->producer = document->property("Producer");
    properties->creator = document->property("Creator");
    properties->title = document->property("Title");
    properties->allows_extraction = document->file->okToCopy();
    return RBG_OK;
  } catch (...) {
    return RBG_FAILED;
  }
}

int32_t rbg_page_count(const rbg_document *document) { return document->file->getNumPages(); }

rbg_status rbg_read_page(rbg_document *document, int32_t index, rbg_page *page) {
  try {
    Page *source = document->file->getPage(index + 1);
    if (!source) {
      return RBG_NO_PAGE;
    }
    GlyphOutputDev &device = document->device;
    const Frame frame(*source);
    std::string printed;
    TextOutputDev text(&appendPrinted, &printed, false, 0, false);
    device.begin(frame, &text, document->file->getXRef(), *source);
    device.interpret(*source);
    TextPage *textPage = text.takeText();
    document->layout.clear();
    try {
      device.mapReading(printed, *textPage);
      if (document->wantsLayout) { // only the printing differs, the blocks and lines do not
        textPage->dump(&document->layout, &appendPrinted, true, eolUnix, true);
      }
    } catch (...) {
      textPage->decRefCnt();
      throw;
    }
    textPage->decRefCnt();

    document->readLinks(*source, frame);

    *page = {};
    page->width = static_cast<float>(frame.width);
    page->height = static_cast<float>(frame.height);
    page->rotation = source->getRotate();
    page->scalars = device.scalars.data(), page->scalar_count = device.scalars.size();
    page->glyphs = device.glyphs.data(), page->glyph_count = device.glyphs.size();
    page->runs = device.runs.data(), page->run_count = device.runs.size();
    page->graphics = device.graphics.data(), page->graphic_count = device.graphics.size();
    page->images = device.images.data(), page->image_count = device.images.size();
    page->marks = device.marks.data(), page->mark_count = device.marks.size();
    page->actual_text = device.actualText.data(), page->actual_text_count = device.actualText.size();
    page->links = document->links.data(), page->link_count = document->links.size();
    page->unmapped = device.unmapped.data(), page->unmapped_count = device.unmapped.size();
    page->strings = device.strings.data(), page->string_count = device.strings.size();
    page->text_moves = device.textMoves.data(), page->text_move_count = device.textMoves.size();
    page->text_objects = device.textObjects.data(), page->text_object_count = device.textObjects.size();
    page->layout = document->wantsLayout ? document->layout.c_str() : nullptr;
    page->reading = device.reading.data(), page->reading_count = device.reading.size();
    page->hidden_layer_characters = device.hiddenLayerCharacters;
    return RBG_OK;
  } catch (const Stopped &stop) {
    document->stopped = true;
    return stop.status;
  } catch (...) {
    document->stopped = true;
    return RBG_FAILED;
  }
}

const rbg_font *rbg_fonts(const rbg_document *document, size_t *count) {
  *count = document->device.fontTable.fonts.size();
  return document->device.fontTable.fonts.data();
}

rbg_status rbg_read_font_widths(rbg_document *document, size_t index, rbg_font_widths *widths) {
  try {
    *widths = {0, 500, 0, 500, 0, 0, 0, 1000};
    const GfxFont *font = document->device.fontTable.font(index);
    if (!font) {
      return RBG_OK;
    }
    // poppler knows those of the standard fonts, and takes 0.95 and -0.35 where it knows nothing.
    widths->ascent = font->getAscent() == 0.95 ? 0 : static_cast<float>(1000 * font->getAscent());
    widths->descent = font->getDescent() == -0.35 ? 0 : static_cast<float>(1000 * font->getDescent());
    const Object dictionary = document->file->getXRef()->fetch(*font->getID());
    if (!dictionary.isDict()) {
      return RBG_OK;
    }
    const FontWidths known(dictionary);
    // Sizes of Type 3 fonts are scaled to compare with those of others. pypdf takes its widths for thousandths as well,
    // PDFBox applies its matrix.
    const double scale = document->device.fontTable.scale(static_cast<int>(index));
    const double space = spaceWidth(*font, known);
    widths->space = static_cast<float>(space / scale);
    widths->other = static_cast<float>(known.other(space) / scale);
    widths->matrix_space = static_cast<float>(space * known.unitX / scale);
    widths->mean = static_cast<float>(known.mean() * known.unitX / scale);
    widths->height = static_cast<float>(known.height * known.unitY / scale);
    if (known.isDescribed) {
      widths->ascent = static_cast<float>(known.ascent / scale);
      widths->descent = static_cast<float>(known.descent / scale);
    }
    widths->em = static_cast<float>(1000 / scale);
    return RBG_OK;
  } catch (...) {
    return RBG_FAILED;
  }
}

bool rbg_show_layers(rbg_document *document, bool shown) {
  const OCGs *layers = document->file->getOptContentConfig();
  if (!layers) {
    return false;
  }
  if (!document->layersAreKnown) {
    document->layersAreKnown = true;
    for (const auto &[reference, layer] : layers->getOCGs()) {
      if (layer->getState() == OptionalContentGroup::Off) {
        document->hiddenLayers.push_back(layer.get());
      }
    }
  }
  for (OptionalContentGroup *layer : document->hiddenLayers) {
    layer->setState(shown ? OptionalContentGroup::On : OptionalContentGroup::Off);
  }
  return !document->hiddenLayers.empty();
}

rbg_status rbg_structure(rbg_document *document, const rbg_element **elements, size_t *count) {
  try {
    if (!document->structureIsRead) {
      document->structureIsRead = true;
      document->readStructure();
    }
    *elements = document->elements.data();
    *count = document->elements.size();
    return RBG_OK;
  } catch (const Stopped &stop) {
    return stop.status;
  } catch (...) {
    return RBG_FAILED;
  }
}

rbg_status rbg_bookmarks(rbg_document *document, const char *const **titles, size_t *count) {
  try {
    if (!document->bookmarksAreRead) {
      document->bookmarksAreRead = true;
      document->readBookmarks();
    }
    *titles = document->bookmarks.data();
    *count = document->bookmarks.size();
    return RBG_OK;
  } catch (const Stopped &stop) {
    return stop.status;
  } catch (...) {
    return RBG_FAILED;
  }
}

void rbg_want_layout(rbg_document *document, bool wanted) { document->wantsLayout = wanted; }

void rbg_close(rbg_document *document) {
  if (document && document->stopped) {
    // poppler was left in the middle of its work: its destructors may trip over what it had not finished. Losing the
    // memory of one refused file is the lesser harm; workers are recycled.
    return;
  }
  delete document;
}

} // extern "C"
