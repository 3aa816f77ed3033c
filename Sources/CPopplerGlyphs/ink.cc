// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parts of a page as a coarse picture, by libpoppler's own renderer: where there is ink, and where there is none.

#include "document.h"
#include "renderer.h"
#include "type_lines.h"

#include <GfxFont.h>
#include <Page.h>
#include <splash/Splash.h>
#include <splash/SplashBitmap.h>
#include <splash/SplashPath.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <memory>
#include <optional>
#include <utility>

namespace {

// Pages beyond 20 inches are posters, whose picture would take tens of megabytes.
constexpr double largestSide = 1440;
// Side of a cell in points, so that a letter takes one or two.
constexpr int cellSide = 4;
// Half a pixel a point: a bar in place of a letter is exact at any resolution, and so is a flat background. Lines of type
// in a picture are told at one pixel a point.
constexpr double coarse = 0.5, fine = 1;

// The part of a page that is drawn, in pixels of the whole page.
struct Slice {
  int left, top, width, height;
  double scale;

  // A box of the page in pixels of the slice, widened to whole ones and cut down to it.
  PixelBox placed(const rbg_box &box) const {
    const auto pixel = [this](double points, int from, int most, bool up) {
      const double value = std::clamp(points * scale - from, 0.0, static_cast<double>(most));
      return static_cast<int>(up ? std::ceil(value) : std::floor(value));
    };
    return {pixel(box.x0, left, width, false), pixel(box.y0, top, height, false), pixel(box.x1, left, width, true),
            pixel(box.y1, top, height, true)};
  }
};

bool overlaps(const PixelBox &first, const PixelBox &second) {
  return first.left < second.right && second.left < first.right && first.top < second.bottom && second.top < first.bottom;
}

// Where a point lies between the two circles of a radial shading (ISO 32000-1, 8.7.4.5.4).
class RadialColors {
public:
  explicit RadialColors(const GfxRadialShading &shadingA) : shading(shadingA) {
    double x1, y1, r1;
    shading.getCoords(&x, &y, &radius, &x1, &y1, &r1);
    dx = x1 - x, dy = y1 - y, growth = r1 - radius;
  }

  // What the colours there are a function of; nothing where it paints nothing. Of two circles through a point the later
  // one is painted over the other.
  std::optional<double> position(double pointX, double pointY) const {
    const double px = pointX - x, py = pointY - y;
    const double a = dx * dx + dy * dy - growth * growth, b = px * dx + py * dy + radius * growth;
    const double c = px * px + py * py - radius * radius, root = std::sqrt(std::max(b * b - a * c, 0.0));
    if (std::fabs(a) < 1e-9) {
      return b != 0 ? painted(c / (2 * b)) : std::nullopt;
    }
    if (b * b < a * c) {
      return std::nullopt;
    }
    const double first = (b + root) / a, second = (b - root) / a;
    const std::optional<double> later = painted(std::max(first, second));
    return later ? later : painted(std::min(first, second));
  }

private:
  std::optional<double> painted(double share) const {
    if (!(radius + share * growth >= 0) || (share < 0 && !shading.getExtend0()) || (share > 1 && !shading.getExtend1())) {
      return std::nullopt;
    }
    const double within = std::clamp(share, 0.0, 1.0);
    return (1 - within) * shading.getDomain0() + within * shading.getDomain1();
  }

  const GfxRadialShading &shading;
  double x = 0, y = 0, radius = 0, dx = 0, dy = 0, growth = 0;
};

// Draws a bar in the paint of each letter in its place. Whether text can be seen is a matter of its paint and of what lies
// behind and over it, and loading fonts would cost a third of the picture, whose thin strokes a low resolution blurs.
// Pictures are only drawn where something is looked for: decoding them is most of what a page costs.
class InkRenderer final : public PageRenderer {
public:
  InkRenderer(rbg_document *document, SplashColorPtr paper, const Slice &sliceA, const std::vector<PixelBox> &wantedA,
              uint64_t bytesA, bool notesTextA)
      : PageRenderer(document, paper), slice(sliceA), wanted(wantedA), bytesLeft(bytesA), notesText(notesTextA) {
    setVectorAntialias(false);
  }

  // Where letters stand, seen or not.
  std::vector<PixelBox> text;
  // Where pictures stand that were too large to decode.
  std::vector<PixelBox> unread;

  // Glyphs that are small drawings are bars like all others.
  bool interpretType3Chars() override { return false; }

  void drawChar(GfxState *state, double x, double y, double dx, double dy, double originX, double originY, CharCode code,
                int bytes, const Unicode *unicode, int length) override {
    // What clips needs its outlines, which glyphs of Type 3 do not have.
    if (state->getRender() >= 4) {
      if (state->getFont() && state->getFont()->getType() != fontType3) {
        PageRenderer::drawChar(state, x, y, dx, dy, originX, originY, code, bytes, unicode, length);
      }
    } else if (!isBlank(unicode, length)) {
      drawBar(state, x - originX, y - originY, dx, dy);
    }
  }

  // poppler draws a radial shading as hundreds of rings; it is wanted behind text alone, and there in flat pieces as wide as
  // a word: where colours change faster, pieces differ, which counts as ink.
  bool useShadedFills(int type) override { return type == radial || PageRenderer::useShadedFills(type); }
  bool radialShadedFill(GfxState *state, GfxRadialShading *shading, double from, double to) override {
    const int cell = static_cast<int>(cellSide * slice.scale), side = 4 * cell;
    double x0, y0, x1, y1;
    state->getClipBBox(&x0, &y0, &x1, &y1);
    const PixelBox clip = pixelBox(x0, y0, x1, y1);
    std::vector<PixelBox> pieces;
    for (const PixelBox &box : wanted) {
      // Whole cells, and the pixel around them that counts in them.
      const PixelBox part = {std::max(box.left / cell * cell - 1, clip.left), std::max(box.top / cell * cell - 1, clip.top),
                             std::min((box.right + cell - 1) / cell * cell + 1, clip.right),
                             std::min((box.bottom + cell - 1) / cell * cell + 1, clip.bottom)};
      for (int top = part.top; top < part.bottom; top += side) {
        for (int left = part.left; left < part.right; left += side) {
          pieces.push_back({left, top, std::min(left + side, part.right), std::min(top + side, part.bottom)});
        }
        if (pieces.size() > mostPieces) {
          return PageRenderer::radialShadedFill(state, shading, from, to);
        }
      }
    }
    const RadialColors colors(*shading);
    double inverse[6];
    if (!invert(state->getCTM(), inverse)) {
      return true;
    }
    for (const PixelBox &piece : pieces) {
      const auto place = [&inverse](double x, double y) {
        return std::pair{x * inverse[0] + y * inverse[2] + inverse[4], x * inverse[1] + y * inverse[3] + inverse[5]};
      };
      const auto [x, y] = place((piece.left + piece.right) / 2.0, (piece.top + piece.bottom) / 2.0);
      const std::optional<double> position = colors.position(x, y);
      GfxColor color;
      if (!position || !std::isfinite(*position) || shading->getColor(*position, &color) < 1) {
        continue;
      }
      state->setFillColor(&color);
      updateFillColor(state);
      const std::pair<double, double> corners[] = {place(piece.left, piece.top), place(piece.right, piece.top),
                                                   place(piece.right, piece.bottom), place(piece.left, piece.bottom)};
      state->moveTo(corners[0].first, corners[0].second);
      for (int corner = 1; corner < 4; ++corner) {
        state->lineTo(corners[corner].first, corners[corner].second);
      }
      state->closePath();
      fill(state);
      state->clearPath();
    }
    return true;
  }

  void beginTransparencyGroup(GfxState *state, GroupBox box, GfxColorSpace *space, bool isolated, bool knockout,
                              bool forSoftMask) override {
    groups.push_back(forSoftMask);
    openMasks += forSoftMask ? 1 : 0;
    PageRenderer::beginTransparencyGroup(state, box, space, isolated, knockout, forSoftMask);
  }
  void endTransparencyGroup(GfxState *state) override {
    if (!groups.empty()) {
      openMasks -= groups.back() ? 1 : 0;
      groups.pop_back();
    }
    PageRenderer::endTransparencyGroup(state);
  }

  void drawImageMask(GfxState *state, Object *reference, Stream *stream, int width, int height, bool invert,
                     bool interpolate, bool inlined) override {
    if (inlined || isWorthIt(state, cost(stream, width, height, nullptr))) {
      PageRenderer::drawImageMask(state, reference, stream, width, height, invert, interpolate, inlined);
    }
  }
  void drawImage(GfxState *state, Object *reference, Stream *stream, int width, int height, GfxImageColorMap *colors,
                 bool interpolate, const int *mask, bool inlined) override {
    // The data of an inline image must be read to come to what follows it.
    if (inlined || isWorthIt(state, cost(stream, width, height, colors))) {
      const auto plain = withoutProfile(colors);
      PageRenderer::drawImage(state, reference, stream, width, height, plain ? plain.get() : colors, interpolate, mask,
                              inlined);
    }
  }
  void drawMaskedImage(GfxState *state, Object *reference, Stream *stream, int width, int height, GfxImageColorMap *colors,
                       bool interpolate, Stream *mask, int maskWidth, int maskHeight, bool maskInvert,
                       bool maskInterpolate) override {
    if (isWorthIt(state, cost(stream, width, height, colors) + cost(mask, maskWidth, maskHeight, nullptr))) {
      const auto plain = withoutProfile(colors);
      PageRenderer::drawMaskedImage(state, reference, stream, width, height, plain ? plain.get() : colors, interpolate,
                                    mask, maskWidth, maskHeight, maskInvert, maskInterpolate);
    }
  }
  void drawSoftMaskedImage(GfxState *state, Object *reference, Stream *stream, int width, int height,
                           GfxImageColorMap *colors, bool interpolate, Stream *mask, int maskWidth, int maskHeight,
                           GfxImageColorMap *maskColors, bool maskInterpolate) override {
    if (isWorthIt(state, cost(stream, width, height, colors) + cost(mask, maskWidth, maskHeight, maskColors))) {
      const auto plain = withoutProfile(colors);
      PageRenderer::drawSoftMaskedImage(state, reference, stream, width, height, plain ? plain.get() : colors, interpolate,
                                        mask, maskWidth, maskHeight, maskColors, maskInterpolate);
    }
  }

private:
  // The type of a radial shading in a file.
  static constexpr int radial = 3;
  // More pieces of a shading take as long as poppler's rings.
  static constexpr size_t mostPieces = 1500;

  // Whether a picture lies where something is looked for. One that is too large is noted there, and so is one that only
  // makes a mask, such as the blurred edge of a shadow.
  bool isWorthIt(GfxState *state, uint64_t bytes) {
    const auto &matrix = state->getCTM(); // maps the unit square to the place of the picture
    const double x0 = matrix[4] + std::min(matrix[0], 0.0) + std::min(matrix[2], 0.0);
    const double x1 = matrix[4] + std::max(matrix[0], 0.0) + std::max(matrix[2], 0.0);
    const double y0 = matrix[5] + std::min(matrix[1], 0.0) + std::min(matrix[3], 0.0);
    const double y1 = matrix[5] + std::max(matrix[1], 0.0) + std::max(matrix[3], 0.0);
    const PixelBox place = pixelBox(x0, y0, x1, y1);
    if (std::none_of(wanted.begin(), wanted.end(), [&](const PixelBox &box) { return overlaps(box, place); })) {
      return false;
    }
    if (bytes > bytesLeft || openMasks > 0) {
      unread.push_back(place);
      return false;
    }
    bytesLeft -= bytes;
    return true;
  }

  // The bytes of a picture. Decoding those of a photograph takes four times as long as inflating them (8 ns against 2), JPEG
  // 2000 far longer. A picture without colours has a bit a pixel.
  static uint64_t cost(Stream *stream, int width, int height, GfxImageColorMap *colors) {
    const StreamKind kind = stream->getKind();
    const uint64_t weight = kind == strDCT ? 4 : kind == strJPX || kind == strJBIG2 ? 16 : 1;
    const int bits = colors ? colors->getNumPixelComps() * colors->getBits() : 1;
    return weight * static_cast<uint64_t>(std::max(width, 0)) * static_cast<uint64_t>(std::max(height, 0)) *
           static_cast<uint64_t>(std::max(bits, 1)) / 8;
  }

  // Pixels of the slice, cut down to it.
  PixelBox pixelBox(double x0, double y0, double x1, double y1) const {
    const auto pixel = [](double value, int most) {
      return value > 0 ? static_cast<int>(std::min(value, static_cast<double>(most))) : 0; // NaN is 0
    };
    return {pixel(x0, slice.width), pixel(y0, slice.height), pixel(std::ceil(x1), slice.width),
            pixel(std::ceil(y1), slice.height)};
  }

  // Colours of a picture without the profile that tunes them, which takes a tenth of a second for a photograph and moves
  // no colour far; null where there is none, or where the picture reverses its samples.
  static std::unique_ptr<GfxImageColorMap> withoutProfile(GfxImageColorMap *colors) {
    GfxColorSpace *space = colors->getColorSpace();
    if (!space || space->getMode() != csICCBased) {
      return nullptr;
    }
    for (int component = 0; component < colors->getNumPixelComps(); ++component) {
      if (colors->getDecodeLow(component) != 0 || colors->getDecodeHigh(component) != 1) {
        return nullptr;
      }
    }
    GfxColorSpace *alternate = static_cast<GfxICCBasedColorSpace *>(space)->getAlt();
    if (!alternate || alternate->getNComps() != space->getNComps()) {
      return nullptr;
    }
    Object decode(objNull);
    auto plain = std::make_unique<GfxImageColorMap>(colors->getBits(), &decode, alternate->copy());
    return plain->isOk() ? std::move(plain) : nullptr;
  }

  // The matrix that leads back from pixels; false where there is none.
  template <typename Matrix> static bool invert(const Matrix &matrix, double (&inverse)[6]) {
    const double determinant = matrix[0] * matrix[3] - matrix[1] * matrix[2];
    if (!std::isfinite(1 / determinant)) {
      return false;
    }
    inverse[0] = matrix[3] / determinant, inverse[1] = -matrix[1] / determinant;
    inverse[2] = -matrix[2] / determinant, inverse[3] = matrix[0] / determinant;
    inverse[4] = (matrix[2] * matrix[5] - matrix[3] * matrix[4]) / determinant;
    inverse[5] = (matrix[1] * matrix[4] - matrix[0] * matrix[5]) / determinant;
    return true;
  }

  static bool isBlank(const Unicode *unicode, int length) {
    return unicode && length > 0 && (unicode[0] <= 0x20 || unicode[0] == 0xA0);
  }

  // As high as a small letter, and with some space to the next one.
  void drawBar(GfxState *state, double x, double y, double dx, double dy) {
    double upX, upY;
    state->textTransformDelta(0, 0.5 * state->getFontSize(), &upX, &upY);
    if (state->getFont() && state->getFont()->getType() == fontType3) {
      // The size of a font of Type 3 says nothing; its letters are about twice as high as these bars, and half as wide.
      const double length = std::hypot(upX, upY), wanted = std::hypot(dx, dy);
      upX *= length > 0 ? wanted / length : 0, upY *= length > 0 ? wanted / length : 0;
    }
    double left, top, right, bottom, riseX, riseY;
    state->transform(x, y, &left, &top);
    state->transform(x + dx, y + dy, &right, &bottom);
    state->transformDelta(upX, upY, &riseX, &riseY);
    if (!std::isfinite(left + top + right + bottom + riseX + riseY)) {
      return;
    }
    // From the foot of a letter that reaches below the line to the head of a capital.
    const PixelBox box = pixelBox(std::min({left, right, left + 2 * riseX, right + 2 * riseX}) - std::fabs(riseX) / 2,
                                  std::min({top, bottom, top + 2 * riseY, bottom + 2 * riseY}) - std::fabs(riseY) / 2,
                                  std::max({left, right, left + 2 * riseX, right + 2 * riseX}) + std::fabs(riseX) / 2,
                                  std::max({top, bottom, top + 2 * riseY, bottom + 2 * riseY}) + std::fabs(riseY) / 2);
    if (box.left >= box.right || box.top >= box.bottom) {
      return;
    }
    if (notesText) {
      text.push_back(box);
    }
    if (state->getRender() == 3) {
      return;
    }
    const double endX = x + 0.6 * dx, endY = y + 0.6 * dy;
    SplashPath bar;
    bar.moveTo(x, y);
    bar.lineTo(endX, endY);
    bar.lineTo(endX + upX, endY + upY);
    bar.lineTo(x + upX, y + upY);
    bar.close();
    if (state->getRender() == 1) {
      getSplash()->stroke(&bar);
    } else {
      getSplash()->fill(&bar, false);
    }
  }

  const Slice &slice;
  const std::vector<PixelBox> &wanted;
  uint64_t bytesLeft;
  bool notesText;
  // Whether each open group is a soft mask, and how many are.
  std::vector<bool> groups;
  int openMasks = 0;
};

// How much the colours of pixels differ, in the channel where they differ most.
uint8_t contrastOf(const Pixels &picture, const PixelBox &box) {
  int low[3] = {255, 255, 255}, high[3] = {0, 0, 0};
  for (int y = box.top; y < box.bottom; ++y) {
    const unsigned char *pixel = picture.first + y * picture.rowSize + static_cast<ptrdiff_t>(box.left) * 3;
    for (int x = box.left; x < box.right; ++x, pixel += 3) {
      for (int channel = 0; channel < 3; ++channel) {
        low[channel] = std::min<int>(low[channel], pixel[channel]);
        high[channel] = std::max<int>(high[channel], pixel[channel]);
      }
    }
  }
  return static_cast<uint8_t>(std::max({high[0] - low[0], high[1] - low[1], high[2] - low[2], 0}));
}

// The cells of a page that have a point in common with boxes in which text is looked for; all others count as full of ink.
void fillCells(rbg_ink &ink, std::vector<uint8_t> &cells, const Pixels &picture, const Slice &slice,
               const std::vector<PixelBox> &text, const std::vector<PixelBox> &unread) {
  const int side = static_cast<int>(cellSide * slice.scale);
  // The slice begins at a cell.
  const int firstColumn = slice.left / side, firstRow = slice.top / side;
  constexpr uint8_t unasked = 1, asked = 2;
  const int columns = static_cast<int>(ink.columns), rows = static_cast<int>(ink.rows);
  cells.assign(static_cast<size_t>(columns) * static_cast<size_t>(rows), unasked);
  for (const PixelBox &box : text) {
    const int right = std::min((box.right + side - 1) / side + firstColumn, columns);
    for (int row = box.top / side; row < (box.bottom + side - 1) / side && row + firstRow < rows; ++row) {
      for (int column = box.left / side + firstColumn; column < right; ++column) {
        uint8_t &cell = cells[static_cast<size_t>(row + firstRow) * ink.columns + static_cast<size_t>(column)];
        cell = asked;
      }
    }
  }
  for (int row = 0; row < rows; ++row) {
    for (int column = 0; column < columns; ++column) {
      uint8_t &cell = cells[static_cast<size_t>(row) * ink.columns + static_cast<size_t>(column)];
      if (cell == unasked) {
        cell = 255;
        continue;
      }
      const int x = (column - firstColumn) * side, y = (row - firstRow) * side;
      // One pixel further on all sides, so that a stroke along the edge of a cell counts in it.
      const PixelBox window = {std::max(x - 1, 0), std::max(y - 1, 0), std::min(x + side + 1, picture.width),
                               std::min(y + side + 1, picture.height)};
      const bool isUnread = std::any_of(unread.begin(), unread.end(), [&](const PixelBox &box) { return overlaps(box, window); });
      ink.is_partial = ink.is_partial || isUnread;
      cell = isUnread ? 255 : contrastOf(picture, window);
    }
  }
  ink.contrast = cells.data();
}

} // namespace

extern "C" rbg_status rbg_read_ink(rbg_document *document, int32_t index, const rbg_ink_request *request, rbg_ink *ink) {
  *ink = {};
  return withPage(document, index, [&](const Page &page) {
    const auto [pageWidth, pageHeight] = shownSize(page);
    if (!(std::max(pageWidth, pageHeight) <= largestSide)) {
      ink->is_partial = true;
      return;
    }
    // What is looked at, and nothing else, is drawn.
    rbg_box bounds = {static_cast<float>(pageWidth), static_cast<float>(pageHeight), 0, 0};
    const auto include = [&bounds](const rbg_box &box) {
      if (isFinite(box)) {
        bounds = {std::min(bounds.x0, box.x0), std::min(bounds.y0, box.y0), std::max(bounds.x1, box.x1),
                  std::max(bounds.y1, box.y1)};
      }
    };
    std::for_each(request->text, request->text + request->text_count, include);
    std::for_each(request->drawings, request->drawings + request->drawing_count, include);
    Slice slice{};
    slice.scale = request->drawing_count > 0 ? fine : coarse;
    const int side = static_cast<int>(cellSide * slice.scale);
    const int allWidth = static_cast<int>(std::ceil(pageWidth * slice.scale));
    const int allHeight = static_cast<int>(std::ceil(pageHeight * slice.scale));
    const auto start = [&](float edge) {
      return std::max(static_cast<int>(std::max(edge, 0.0F) * slice.scale) / side - 1, 0) * side;
    };
    const auto length = [&](float edge, int from, int all) {
      return static_cast<int>(std::min(std::ceil(edge * slice.scale) + side, static_cast<double>(all))) - from;
    };
    slice.left = start(bounds.x0), slice.top = start(bounds.y0);
    slice.width = length(bounds.x1, slice.left, allWidth), slice.height = length(bounds.y1, slice.top, allHeight);
    if (slice.width < 1 || slice.height < 1) {
      return;
    }
    std::vector<PixelBox> text, drawings, wanted;
    const auto place = [&](const rbg_box &box) { return isFinite(box) ? slice.placed(box) : PixelBox{0, 0, 0, 0}; };
    std::transform(request->text, request->text + request->text_count, std::back_inserter(text), place);
    std::transform(request->drawings, request->drawings + request->drawing_count, std::back_inserter(drawings), place);
    wanted = text;
    wanted.insert(wanted.end(), drawings.begin(), drawings.end());

    SplashColor paper = {0xFF, 0xFF, 0xFF};
    InkRenderer device(document, paper, slice, wanted, request->bytes, !drawings.empty());
    draw(document, device, index, slice.scale, slice.left, slice.top, slice.width, slice.height);
    SplashBitmap *bitmap = device.getBitmap();
    if (device.isIncomplete || !bitmap || !bitmap->getDataPtr()) {
      ink->is_partial = true;
      return;
    }
    const Pixels picture = {bitmap->getDataPtr(), bitmap->getWidth(), bitmap->getHeight(), bitmap->getRowSize()};
    ink->columns = static_cast<uint32_t>((allWidth + side - 1) / side);
    ink->rows = static_cast<uint32_t>((allHeight + side - 1) / side);
    ink->cell = cellSide;
    InkAnswer &answer = inkOf(document);
    fillCells(*ink, answer.cells, picture, slice, text, device.unread);
    answer.lines.clear();
    for (size_t number = 0; number < drawings.size(); ++number) {
      const PixelBox &part = drawings[number];
      if (std::any_of(device.unread.begin(), device.unread.end(), [&](const PixelBox &box) { return overlaps(box, part); })) {
        continue;
      }
      for (const PixelBox &line : linesOfType(picture, part, device.text)) {
        answer.lines.push_back({{static_cast<float>((line.left + slice.left) / slice.scale),
                                 static_cast<float>((line.top + slice.top) / slice.scale),
                                 static_cast<float>((line.right + slice.left) / slice.scale),
                                 static_cast<float>((line.bottom + slice.top) / slice.scale)},
                                static_cast<uint32_t>(number)});
      }
    }
    ink->lines = answer.lines.data();
    ink->line_count = answer.lines.size();
  });
}
