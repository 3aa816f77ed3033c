// SPDX-License-Identifier: GPL-3.0-or-later
// Times poppler alone in a warm process: opening a file and interpreting its pages for nobody, and for pdftotext's text
// device; see ../viewcost.py. Prints both in milliseconds a file, the least of three tries.
#include <GlobalParams.h>
#include <OutputDev.h>
#include <PDFDoc.h>
#include <Stream.h>
#include <TextOutputDev.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>

namespace {

void ignoreError(ErrorCategory, Goffset, const char *) {}
void ignoreText(void *, const char *, int) {}

class Nobody final : public OutputDev {
public:
  bool upsideDown() override { return true; }
  bool useDrawChar() override { return true; }
  bool interpretType3Chars() override { return false; }
  bool needNonText() override { return true; }
};

void read(const std::string &bytes, OutputDev &device) {
  PDFDoc file(new MemStream(bytes.data(), 0, static_cast<Goffset>(bytes.size()), Object(objNull)));
  for (int page = 1; file.isOk() && page <= file.getNumPages(); ++page) {
    file.displayPage(&device, page, 72, 72, 0, true, false, false);
  }
}

template <typename Read> double least(int times, Read run) {
  run();
  double best = 1e9;
  for (int tries = 0; tries < 3; ++tries) {
    const std::clock_t start = std::clock();
    for (int i = 0; i < times; ++i) {
      run();
    }
    best = std::min(best, 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / times);
  }
  return best;
}

} // namespace

int main(int count, char **arguments) {
  if (count != 3) {
    return 64;
  }
  const GlobalParamsIniter held(ignoreError);
  std::ifstream stream(arguments[1], std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
  const int times = std::atoi(arguments[2]);
  const double nobody = least(times, [&] {
    Nobody device;
    read(bytes, device);
  });
  const double text = least(times, [&] {
    TextOutputDev device(&ignoreText, nullptr, false, 0, false);
    read(bytes, device);
  });
  std::printf("%f %f\n", nobody, text);
}
