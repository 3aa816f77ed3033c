// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page as a coarse picture, by libpoppler's own renderer: where there is ink, and where there is none.

#include "document.h"
#include "renderer.h"

#include <Page.h>
#include <splash/Splash.h>
#include <splash/SplashBitmap.h>
#include <splash/SplashPath.h>

#include <algorithm>
#include <memory>

namespace {

// Pages beyond 20 inches are posters, whose picture would take tens of megabytes.
constexpr double largestSide = 1440;
// Half a pixel a point: a bar in place of a letter is exact at any resolution, and so is a flat background.
constexpr double resolution = 36;
// In pixels: 4 points, so that a letter takes a cell or two.
constexpr int cellSize = 2;

// Draws a bar in the paint of each letter in its place. Whether text can be seen is a matter of its paint and of what lies
// behind and over it, and loading fonts would cost a third of the picture, whose thin strokes a low resolution blurs.
class InkRenderer final : public PageRenderer {
public:
  InkRenderer(rbg_document *document, SplashColorPtr paper) : PageRenderer(document, paper) { setVectorAntialias(false); }

  void drawChar(GfxState *state, double x, double y, double dx, double dy, double originX, double originY, CharCode code,
                int bytes, const Unicode *unicode, int length) override {
    // What clips needs its outlines.
    if (state->getRender() >= 4) {
      PageRenderer::drawChar(state, x, y, dx, dy, originX, originY, code, bytes, unicode, length);
    } else if (state->getRender() != 3 && !isBlank(unicode, length)) {
      drawBar(state, x - originX, y - originY, dx, dy);
    }
  }

  void drawImage(GfxState *state, Object *reference, Stream *stream, int width, int height, GfxImageColorMap *colors,
                 bool interpolate, const int *mask, bool inlined) override {
    const auto plain = withoutProfile(colors);
    PageRenderer::drawImage(state, reference, stream, width, height, plain ? plain.get() : colors, interpolate, mask, inlined);
  }
  void drawSoftMaskedImage(GfxState *state, Object *reference, Stream *stream, int width, int height,
                           GfxImageColorMap *colors, bool interpolate, Stream *mask, int maskWidth, int maskHeight,
                           GfxImageColorMap *maskColors, bool maskInterpolate) override {
    const auto plain = withoutProfile(colors);
    PageRenderer::drawSoftMaskedImage(state, reference, stream, width, height, plain ? plain.get() : colors, interpolate,
                                      mask, maskWidth, maskHeight, maskColors, maskInterpolate);
  }

private:
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

  static bool isBlank(const Unicode *unicode, int length) {
    return unicode && length > 0 && (unicode[0] <= 0x20 || unicode[0] == 0xA0);
  }

  // As high as a small letter, and with some space to the next one.
  void drawBar(GfxState *state, double x, double y, double dx, double dy) {
    double upX, upY;
    state->textTransformDelta(0, 0.5 * state->getFontSize(), &upX, &upY);
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
};

} // namespace

extern "C" rbg_status rbg_read_ink(rbg_document *document, int32_t index, rbg_ink *ink) {
  try {
    PDFDoc &file = fileOf(document);
    const Page *page = file.getPage(index + 1);
    if (!page) {
      return RBG_NO_PAGE;
    }
    const PDFRectangle &crop = *page->getCropBox();
    *ink = {};
    if (std::max(crop.x2 - crop.x1, crop.y2 - crop.y1) > largestSide) {
      return RBG_OK;
    }
    SplashColor paper = {0xFF, 0xFF, 0xFF};
    InkRenderer device(document, paper);
    device.startDoc(&file);
    file.displayPage(&device, index + 1, resolution, resolution, 0, false, true, false, &isAbandoned, document);
    if (isOutOfTime(document)) {
      throw TooLate();
    }
    SplashBitmap *picture = device.getBitmap();
    if (device.isIncomplete || !picture || !picture->getDataPtr()) {
      return RBG_OK;
    }
    const int width = picture->getWidth(), height = picture->getHeight();
    std::vector<uint8_t> &cells = inkOf(document);
    ink->columns = static_cast<uint32_t>((width + cellSize - 1) / cellSize);
    ink->rows = static_cast<uint32_t>((height + cellSize - 1) / cellSize);
    ink->cell = static_cast<float>(cellSize * 72 / resolution);
    cells.assign(static_cast<size_t>(ink->columns) * ink->rows, 0);
    for (uint32_t row = 0; row < ink->rows; ++row) {
      for (uint32_t column = 0; column < ink->columns; ++column) {
        // One pixel further on all sides, so that a stroke along the edge of a cell counts in it.
        const int left = std::max(static_cast<int>(column) * cellSize - 1, 0);
        const int top = std::max(static_cast<int>(row) * cellSize - 1, 0);
        const int right = std::min((static_cast<int>(column) + 1) * cellSize + 1, width);
        const int bottom = std::min((static_cast<int>(row) + 1) * cellSize + 1, height);
        int low[3] = {255, 255, 255}, high[3] = {0, 0, 0};
        for (int y = top; y < bottom; ++y) {
          const unsigned char *pixel =
              picture->getDataPtr() + static_cast<ptrdiff_t>(y) * picture->getRowSize() + static_cast<ptrdiff_t>(left) * 3;
          for (int x = left; x < right; ++x, pixel += 3) {
            for (int channel = 0; channel < 3; ++channel) {
              low[channel] = std::min<int>(low[channel], pixel[channel]);
              high[channel] = std::max<int>(high[channel], pixel[channel]);
            }
          }
        }
        const int contrast = std::max({high[0] - low[0], high[1] - low[1], high[2] - low[2], 0});
        cells[static_cast<size_t>(row) * ink->columns + column] = static_cast<uint8_t>(contrast);
      }
    }
    ink->contrast = cells.data();
    return RBG_OK;
  } catch (const TooLate &) {
    stop(document);
    return RBG_TOO_SLOW;
  } catch (...) {
    stop(document);
    return RBG_FAILED;
  }
}
