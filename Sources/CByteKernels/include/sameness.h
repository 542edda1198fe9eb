// Whether two strings of bytes are the same: ids, names and heads of rows are compared for every row.
//
// The loop is there twice, as in separators.h.
#ifndef KCC_SAMENESS_H
#define KCC_SAMENESS_H

#include <stdbool.h>

#include "words.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Whether the `size` bytes from `first` on are those from `second` on.
KCC_INLINE bool kcc_same_portable(const uint8_t *_Nonnull first, const uint8_t *_Nonnull second, size_t size) {
    if (size >= 8) {
        for (size_t i = 0; i + 8 < size; i += 8) {
            if (kcc_word(first + i) != kcc_word(second + i)) return false;
        }
        // The last eight, of which some may have been compared before.
        return kcc_word(first + size - 8) == kcc_word(second + size - 8);
    }
    if (size >= 4) {
        return kcc_half(first) == kcc_half(second) && kcc_half(first + size - 4) == kcc_half(second + size - 4);
    }
    // One to three bytes: the first, the one in the middle, and the last, of which some may be the same.
    return size == 0
        || (first[0] == second[0] && first[size / 2] == second[size / 2] && first[size - 1] == second[size - 1]);
}

/// As ``kcc_same_portable``, 16 bytes at a time.
KCC_INLINE bool kcc_same(const uint8_t *_Nonnull first, const uint8_t *_Nonnull second, size_t size) {
#if defined(__SSE2__)
    if (size >= 16) {
        const size_t last = size - 16;
        for (size_t i = 0;; i = i + 16 < last ? i + 16 : last) {
            __m128i own = _mm_loadu_si128((const __m128i *)(first + i));
            __m128i other = _mm_loadu_si128((const __m128i *)(second + i));
            if (_mm_movemask_epi8(_mm_cmpeq_epi8(own, other)) != 0xFFFF) return false;
            if (i == last) return true;
        }
    }
#endif
    return kcc_same_portable(first, second, size);
}

#endif
