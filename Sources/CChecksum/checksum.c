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

bool readback_sha256(const void *bytes, size_t count, char hexadecimal[65]) {
  readback_sha256_sum *sum = readback_sha256_begin();
  if (sum == NULL) return false;
  if (count > 0) readback_sha256_add(sum, bytes, count);
  return readback_sha256_end(sum, hexadecimal);
}

#else
#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

// As <openssl/evp.h> declares them since 1.1.
static struct {
  void *(*make)(void);
  const void *(*kind)(void);
  int (*begin)(void *sum, const void *kind, void *engine);
  int (*add)(void *sum, const void *bytes, size_t count);
  int (*end)(void *sum, unsigned char *digest, unsigned *count);
  void (*free)(void *sum);
} openssl;

// As <glib.h> declares them, whose ABI has been stable since 2.16; G_CHECKSUM_SHA256 is 2.
static struct {
  void *(*make)(int kind);
  void (*add)(void *sum, const void *bytes, ssize_t count);
  const char *(*digits)(void *sum);
  void (*free)(void *sum);
} glib;

// The last function of each is set when all others are there.
static void load_openssl(void) {
  void *library = dlopen("libcrypto.so.3", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
  openssl.kind = (const void *(*)(void))dlsym(library, "EVP_sha256");
  openssl.begin = (int (*)(void *, const void *, void *))dlsym(library, "EVP_DigestInit_ex");
  openssl.add = (int (*)(void *, const void *, size_t))dlsym(library, "EVP_DigestUpdate");
  openssl.end = (int (*)(void *, unsigned char *, unsigned *))dlsym(library, "EVP_DigestFinal_ex");
  openssl.free = (void (*)(void *))dlsym(library, "EVP_MD_CTX_free");
  if (openssl.kind != NULL && openssl.begin != NULL && openssl.add != NULL && openssl.end != NULL
      && openssl.free != NULL) {
    openssl.make = (void *(*)(void))dlsym(library, "EVP_MD_CTX_new");
  }
}

static void load_glib(void) {
  void *library = dlopen("libglib-2.0.so.0", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
  glib.add = (void (*)(void *, const void *, ssize_t))dlsym(library, "g_checksum_update");
  glib.digits = (const char *(*)(void *))dlsym(library, "g_checksum_get_string");
  glib.free = (void (*)(void *))dlsym(library, "g_checksum_free");
  if (glib.add != NULL && glib.digits != NULL && glib.free != NULL) {
    glib.make = (void *(*)(int))dlsym(library, "g_checksum_new");
  }
}

struct readback_sha256_sum {
  void *openssl;
  void *glib;
};

static void write_digits(const unsigned char *digest, char hexadecimal[65]) {
  for (size_t index = 0; index < 32; index++) {
    hexadecimal[2 * index] = "0123456789abcdef"[digest[index] >> 4];
    hexadecimal[2 * index + 1] = "0123456789abcdef"[digest[index] & 15];
  }
  hexadecimal[64] = 0;
}

static bool begin(readback_sha256_sum *sum, bool is_long) {
  static pthread_once_t openssl_once = PTHREAD_ONCE_INIT, glib_once = PTHREAD_ONCE_INIT;
  sum->openssl = sum->glib = NULL;
  if (is_long) pthread_once(&openssl_once, load_openssl);
  if (is_long && openssl.make != NULL && (sum->openssl = openssl.make()) != NULL) {
    if (openssl.begin(sum->openssl, openssl.kind(), NULL) == 1) return true;
    openssl.free(sum->openssl);
    sum->openssl = NULL;
  }
  pthread_once(&glib_once, load_glib);
  return glib.make != NULL && (sum->glib = glib.make(2)) != NULL;
}

static bool end(readback_sha256_sum *sum, char hexadecimal[65]) {
  bool is_whole;
  if (sum->openssl != NULL) {
    unsigned char digest[64];
    unsigned count = 0;
    is_whole = openssl.end(sum->openssl, digest, &count) == 1 && count == 32;
    if (is_whole) write_digits(digest, hexadecimal);
    openssl.free(sum->openssl);
  } else {
    const char *text = glib.digits(sum->glib);
    is_whole = text != NULL && strlen(text) == 64;
    if (is_whole) memcpy(hexadecimal, text, 65);
    glib.free(sum->glib);
  }
  return is_whole;
}

readback_sha256_sum *readback_sha256_begin(void) {
  readback_sha256_sum *sum = malloc(sizeof *sum);
  if (sum == NULL || begin(sum, true)) return sum;
  free(sum);
  return NULL;
}

void readback_sha256_add(readback_sha256_sum *sum, const void *bytes, size_t count) {
  if (sum->openssl != NULL) {
    openssl.add(sum->openssl, bytes, count);
  } else {
    glib.add(sum->glib, bytes, (ssize_t)count);
  }
}

bool readback_sha256_end(readback_sha256_sum *sum, char hexadecimal[65]) {
  bool is_whole = end(sum, hexadecimal);
  free(sum);
  return is_whole;
}

bool readback_sha256(const void *bytes, size_t count, char hexadecimal[65]) {
  readback_sha256_sum sum;
  if (!begin(&sum, false)) return false;
  if (count > 0) readback_sha256_add(&sum, bytes, count);
  return end(&sum, hexadecimal);
}
#endif
