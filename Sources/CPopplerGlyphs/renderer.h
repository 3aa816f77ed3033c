// SPDX-License-Identifier: GPL-3.0-or-later
//
// libpoppler's own renderer, made safe to let loose on any page.
#ifndef READBACK_RENDERER_H
#define READBACK_RENDERER_H

#include "document.h"

#include <glib/poppler-features.h>
#include <poppler-config.h>

#include <GfxState.h>
#include <Page.h>
#include <SplashOutputDev.h>

#include <array>
#include <cmath>
#include <type_traits>
#include <utility>

struct TooLate {};

// The constructor of SplashOutputDev lost its third argument (white for black) in later versions.
template <typename Base> class Renderer : public Base {
public:
  explicit Renderer(SplashColorPtr paper)
    requires std::is_constructible_v<Base, SplashColorMode, int, bool, SplashColorPtr>
      : Base(splashModeRGB8, 1, false, paper) {}
  explicit Renderer(SplashColorPtr paper)
    requires std::is_constructible_v<Base, SplashColorMode, int, SplashColorPtr>
      : Base(splashModeRGB8, 1, paper) {}
};

class PageRenderer : public Renderer<SplashOutputDev> {
public:
  PageRenderer(rbg_document *documentA, SplashColorPtr paper) : Renderer(paper), document(documentA) {}

  // A pattern with a tiny step would be drawn millions of times: what is filled with one stays blank.
#if POPPLER_CHECK_VERSION(25, 10, 0)
  bool tilingPatternFill(GfxState *state, Gfx *gfx, Catalog *catalog, GfxTilingPattern *pattern,
                         const std::array<double, 6> &matrix, int x0, int y0, int x1, int y1, double stepX,
                         double stepY) override {
#else
  bool tilingPatternFill(GfxState *state, Gfx *gfx, Catalog *catalog, GfxTilingPattern *pattern, const double *matrix, int x0,
                         int y0, int x1, int y1, double stepX, double stepY) override {
#endif
    const double tiles = (1.0 + x1 - x0) * (1.0 + y1 - y0);
    if (tiles > 16 || ++patterns > 64) {
      isIncomplete = true;
      return true;
    }
    return Renderer::tilingPatternFill(state, gfx, catalog, pattern, matrix, x0, y0, x1, y1, stepX, stepY);
  }

  // Whether something was left blank.
  bool isIncomplete = false;

  // The pass over the glyphs has counted the operators already; only the time is left to watch.
  void saveState(GfxState *state) override {
    if ((++states & 0x3F) == 0 && isOutOfTime(document)) {
      throw TooLate();
    }
    Renderer::saveState(state);
  }

private:
  rbg_document *document;
  unsigned states = 0;
  unsigned patterns = 0;
};

// What poppler asks between operators, with the document as its data.
inline bool isAbandoned(void *document) { return isOutOfTime(static_cast<rbg_document *>(document)); }

inline bool isFinite(const rbg_box &box) {
  return std::isfinite(box.x0) && std::isfinite(box.y0) && std::isfinite(box.x1) && std::isfinite(box.y1);
}

// Width and height of a page as shown.
inline std::pair<double, double> shownSize(const Page &page) {
  const double width = page.getCropWidth(), height = page.getCropHeight();
  return page.getRotate() % 180 == 0 ? std::pair{width, height} : std::pair{height, width};
}

// Draws a part of a page, in pixels of the whole page, with the white paper that the device was made with.
inline void draw(rbg_document *document, PageRenderer &device, int32_t index, double scale, int left, int top, int width,
                 int height) {
  PDFDoc &file = fileOf(document);
  device.startDoc(&file);
  file.displayPageSlice(&device, index + 1, 72 * scale, 72 * scale, 0, false, true, false, left, top, width, height,
                        &isAbandoned, document);
  if (isOutOfTime(document)) {
    throw TooLate();
  }
}

// Does something with a page, whatever is thrown; a document with which that did not end well is only good for closing.
template <typename Work> rbg_status withPage(rbg_document *document, int32_t index, Work work) {
  try {
    Page *page = fileOf(document).getPage(index + 1);
    if (!page) {
      return RBG_NO_PAGE;
    }
    work(*page);
    return RBG_OK;
  } catch (const TooLate &) {
    stop(document);
    return RBG_TOO_SLOW;
  } catch (...) {
    stop(document);
    return RBG_FAILED;
  }
}

#endif
