// SPDX-License-Identifier: GPL-3.0-or-later
//
// A part of a page as a PNG, with frames around what is to be seen in it.

#include "document.h"
#include "renderer.h"

#include <Page.h>
#include <splash/SplashBitmap.h>
#include <splash/SplashErrorCodes.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {

// 12 MB of pixels: a page of A4 at 200 dots per inch. What would have more is drawn smaller.
constexpr double mostPixels = 4'000'000;
// A scan in colour may not pack well; reports with such pictures would grow beyond use.
constexpr size_t mostBytes = 4 << 20;

// Blends a rectangle of pixels towards a colour; `share` of 256 is the colour itself.
void tint(SplashBitmap &picture, int left, int top, int right, int bottom, uint32_t color, int share) {
  left = std::max(left, 0), top = std::max(top, 0);
  right = std::min(right, picture.getWidth()), bottom = std::min(bottom, picture.getHeight());
  const int channels[3] = {static_cast<int>(color >> 16 & 0xFF), static_cast<int>(color >> 8 & 0xFF),
                           static_cast<int>(color & 0xFF)};
  for (int y = top; y < bottom; ++y) {
    unsigned char *pixel =
        picture.getDataPtr() + static_cast<ptrdiff_t>(y) * picture.getRowSize() + static_cast<ptrdiff_t>(left) * 3;
    for (int x = left; x < right; ++x, pixel += 3) {
      for (int channel = 0; channel < 3; ++channel) {
        pixel[channel] = static_cast<unsigned char>((pixel[channel] * (256 - share) + channels[channel] * share) / 256);
      }
    }
  }
}

int pixelsOf(double points) { return static_cast<int>(std::lround(std::clamp(points, -100'000.0, 100'000.0))); }

void drawFrame(const rbg_frame &frame, SplashBitmap &picture, const rbg_box &region, double scale) {
  const int line = std::max(1, pixelsOf(1.2 * scale));
  const int left = pixelsOf((frame.box.x0 - region.x0) * scale) - line;
  const int top = pixelsOf((frame.box.y0 - region.y0) * scale) - line;
  const int right = pixelsOf((frame.box.x1 - region.x0) * scale) + line;
  const int bottom = pixelsOf((frame.box.y1 - region.y0) * scale) + line;
  tint(picture, left, top, right, bottom, frame.color, 24);
  tint(picture, left, top, right, top + line, frame.color, 256);
  tint(picture, left, bottom - line, right, bottom, frame.color, 256);
  tint(picture, left, top + line, left + line, bottom - line, frame.color, 256);
  tint(picture, right - line, top + line, right, bottom - line, frame.color, 256);
}

// The picture as a PNG; empty where poppler was built without libpng.
std::vector<uint8_t> pack(SplashBitmap &picture, double scale) {
  char *bytes = nullptr;
  size_t count = 0;
  FILE *stream = open_memstream(&bytes, &count);
  if (!stream) {
    return {};
  }
  const SplashError error = picture.writeImgFile(splashFormatPng, stream, 72 * scale, 72 * scale);
  const bool isWritten = std::fclose(stream) == 0 && error == splashOk;
  const std::unique_ptr<char, decltype(&std::free)> owner(bytes, &std::free);
  return isWritten && count <= mostBytes ? std::vector<uint8_t>(bytes, bytes + count) : std::vector<uint8_t>();
}

} // namespace

extern "C" rbg_status rbg_read_picture(rbg_document *document, int32_t index, const rbg_picture_request *request,
                                       rbg_picture *picture) {
  *picture = {};
  return withPage(document, index, [&](const Page &page) {
    const auto [pageWidth, pageHeight] = shownSize(page);
    rbg_box region = request->region;
    if (!isFinite(region) || !std::isfinite(request->scale)) {
      return;
    }
    region.x0 = std::max(region.x0, 0.0F), region.y0 = std::max(region.y0, 0.0F);
    region.x1 = std::min(region.x1, static_cast<float>(pageWidth));
    region.y1 = std::min(region.y1, static_cast<float>(pageHeight));
    const double width = region.x1 - region.x0, height = region.y1 - region.y0;
    if (!(width >= 1 && height >= 1)) {
      return;
    }
    const double scale =
        std::min(std::clamp(static_cast<double>(request->scale), 0.1, 4.0), std::sqrt(mostPixels / (width * height)));
    const int columns = pixelsOf(width * scale), rows = pixelsOf(height * scale);
    if (columns < 1 || rows < 1) {
      return;
    }
    SplashColor paper = {0xFF, 0xFF, 0xFF};
    PageRenderer device(document, paper);
    draw(document, device, index, scale, pixelsOf(region.x0 * scale), pixelsOf(region.y0 * scale), columns, rows);
    SplashBitmap *drawn = device.getBitmap();
    if (!drawn || !drawn->getDataPtr()) {
      return;
    }
    for (size_t number = 0; number < request->frame_count; ++number) {
      if (isFinite(request->frames[number].box)) {
        drawFrame(request->frames[number], *drawn, region, scale);
      }
    }
    std::vector<uint8_t> &png = pictureOf(document);
    png = pack(*drawn, scale);
    if (!png.empty()) {
      *picture = {static_cast<uint32_t>(drawn->getWidth()), static_cast<uint32_t>(drawn->getHeight()), png.data(),
                  png.size()};
    }
  });
}
