// SPDX-License-Identifier: GPL-3.0-or-later
#include "checksum.h"

#ifdef __APPLE__
#include <CommonCrypto/CommonDigest.h>

#include <stdlib.h>

struct readback_sha256_sum {
  CC_SHA256_CTX context;
};

readback_sha256_sum *readback_sha256_begin(void) {
  readback_sha256_sum *sum = malloc(sizeof *sum);
  if (sum != NULL) CC_SHA256_Init(&sum->context);
  return sum;
}

void readback_sha256_add(readback_sha256_sum *sum, const void *bytes, size_t count) {
  // CommonCrypto counts in 32 bits.
  for (size_t done = 0; done < count;) {
    size_t step = count - done < (1u << 30) ? count - done : (1u << 30);
    CC_SHA256_Update(&sum->context, (const char *)bytes + done, (CC_LONG)step);
    done += step;
  }
}

bool readback_sha256_end(readback_sha256_sum *sum, char hexadecimal[65]) {
  unsigned char digest[CC_SHA256_DIGEST_LENGTH];
  CC_SHA256_Final(digest, &sum->context);
  free(sum);
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
#include <sys/types.h>

// As <glib.h> declares them, whose ABI has been stable since 2.16; G_CHECKSUM_SHA256 is 2.
static void *(*begin)(int kind);
static void (*add)(void *sum, const void *bytes, ssize_t count);
static const char *(*digits)(void *sum);
static void (*end)(void *sum);

static void load(void) {
  void *library = dlopen("libglib-2.0.so.0", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
  add = (void (*)(void *, const void *, ssize_t))dlsym(library, "g_checksum_update");
  digits = (const char *(*)(void *))dlsym(library, "g_checksum_get_string");
  end = (void (*)(void *))dlsym(library, "g_checksum_free");
  if (add != NULL && digits != NULL && end != NULL) begin = (void *(*)(int))dlsym(library, "g_checksum_new");
}

readback_sha256_sum *readback_sha256_begin(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return begin != NULL ? begin(2) : NULL;
}

void readback_sha256_add(readback_sha256_sum *sum, const void *bytes, size_t count) { add(sum, bytes, (ssize_t)count); }

bool readback_sha256_end(readback_sha256_sum *sum, char hexadecimal[65]) {
  const char *text = digits(sum);
  bool isWhole = text != NULL && strlen(text) == 64;
  if (isWhole) memcpy(hexadecimal, text, 65);
  end(sum);
  return isWhole;
}
#endif

bool readback_sha256(const void *bytes, size_t count, char hexadecimal[65]) {
  readback_sha256_sum *sum = readback_sha256_begin();
  if (sum == NULL) return false;
  if (count > 0) readback_sha256_add(sum, bytes, count);
  return readback_sha256_end(sum, hexadecimal);
}
