// SPDX-License-Identifier: GPL-3.0-or-later
#include "checksum.h"

#ifdef __APPLE__
#include <CommonCrypto/CommonDigest.h>

bool readback_sha256(const void *bytes, size_t count, char hexadecimal[65]) {
  unsigned char digest[CC_SHA256_DIGEST_LENGTH];
  CC_SHA256_CTX context;
  CC_SHA256_Init(&context);
  // CommonCrypto counts in 32 bits.
  for (size_t done = 0; done < count;) {
    size_t step = count - done < (1u << 30) ? count - done : (1u << 30);
    CC_SHA256_Update(&context, (const char *)bytes + done, (CC_LONG)step);
    done += step;
  }
  CC_SHA256_Final(digest, &context);
  for (size_t index = 0; index < sizeof digest; index++) {
    hexadecimal[2 * index] = "0123456789abcdef"[digest[index] >> 4];
    hexadecimal[2 * index + 1] = "0123456789abcdef"[digest[index] & 15];
  }
  hexadecimal[64] = 0;
  return true;
}

#else
#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

// As <glib.h> declares them, whose ABI has been stable since 2.16; G_CHECKSUM_SHA256 is 2.
static char *(*compute)(int kind, const void *bytes, size_t count);
static void (*release)(void *memory);

static void load(void) {
  void *library = dlopen("libglib-2.0.so.0", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
  release = (void (*)(void *))dlsym(library, "g_free");
  compute = (char *(*)(int, const void *, size_t))dlsym(library, "g_compute_checksum_for_data");
}

bool readback_sha256(const void *bytes, size_t count, char hexadecimal[65]) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  char *digest = compute != NULL && release != NULL ? compute(2, bytes, count) : NULL;
  if (digest == NULL) return false;
  bool isWhole = strlen(digest) == 64;
  if (isWhole) memcpy(hexadecimal, digest, 65);
  release(digest);
  return isWhole;
}
#endif
