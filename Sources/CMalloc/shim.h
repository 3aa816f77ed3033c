#ifdef __linux__
#include <malloc.h>
#endif

/// One heap for all threads, grown in large steps. A function because <malloc.h> is in no module of Swift's and the
/// parameters are glibc's own.
static inline void readback_use_one_heap(void) {
#ifdef __GLIBC__
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_TOP_PAD, 4 << 20);
#endif
}
