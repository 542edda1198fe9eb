// What all kernels need: how a loop comes into whoever calls it, and eight or four bytes as one number.
#ifndef KCC_WORDS_H
#define KCC_WORDS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define KCC_INLINE static inline __attribute__((always_inline))

/// The eight bytes from `bytes` on, at whatever address: the first is the lowest.
KCC_INLINE uint64_t kcc_word(const void *_Nonnull bytes) {
    uint64_t word;
    memcpy(&word, bytes, sizeof word);
    return word;
}

/// The four bytes from `bytes` on, likewise.
KCC_INLINE uint32_t kcc_half(const void *_Nonnull bytes) {
    uint32_t half;
    memcpy(&half, bytes, sizeof half);
    return half;
}

#endif
