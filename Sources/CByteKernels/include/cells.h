// Empty cells, many at a time: which of some are not, and as many as there are in one go.
//
// Each loop is there twice, as in separators.h. None reads or writes a byte beyond what it is given.
#ifndef KCC_CELLS_H
#define KCC_CELLS_H

#include "words.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Where a cell begins and ends.
typedef struct {
    uint32_t start, end;
} kcc_cell;

/// Which of `count` cells, at most 64, are not empty: the lowest bit is that of the first.
KCC_INLINE uint64_t kcc_filled_portable(const void *_Nonnull cells, size_t count) {
    uint64_t filled = 0;
    for (size_t i = 0; i < count; i++) {
        uint64_t cell = kcc_word((const uint8_t *)cells + i * sizeof(kcc_cell));
        filled |= (uint64_t)((uint32_t)cell != (uint32_t)(cell >> 32)) << i;
    }
    return filled;
}

/// Writes an empty cell for each `delimiter` at the beginning of the `size` bytes from `text` on, which begin at `start`, into
/// `room` for `capacity` cells; gives how many. What lies behind them in the room may have been written to.
KCC_INLINE size_t kcc_empty_cells_portable(
    const uint8_t *_Nonnull text, size_t size, uint8_t delimiter, uint32_t start, void *_Nonnull room, size_t capacity
) {
    size_t count = 0;
    for (; count < size && count < capacity && text[count] == delimiter; count++) {
        uint32_t position = start + (uint32_t)count;
        kcc_cell cell = {position, position};
        memcpy((uint8_t *)room + count * sizeof cell, &cell, sizeof cell);
    }
    return count;
}

/// As ``kcc_filled_portable``.
KCC_INLINE uint64_t kcc_filled(const void *_Nonnull cells, size_t count) {
#if defined(__SSE2__)
    const uint8_t *bytes = (const uint8_t *)cells;
    uint64_t filled = 0;
    size_t i = 0;
    for (; i + 4 <= count; i += 4) {
        __m128 first = _mm_castsi128_ps(_mm_loadu_si128((const __m128i *)(bytes + 8 * i)));
        __m128 second = _mm_castsi128_ps(_mm_loadu_si128((const __m128i *)(bytes + 8 * i + 16)));
        __m128i starts = _mm_castps_si128(_mm_shuffle_ps(first, second, _MM_SHUFFLE(2, 0, 2, 0)));
        __m128i ends = _mm_castps_si128(_mm_shuffle_ps(first, second, _MM_SHUFFLE(3, 1, 3, 1)));
        int empty = _mm_movemask_ps(_mm_castsi128_ps(_mm_cmpeq_epi32(starts, ends)));
        filled |= (uint64_t)(uint32_t)(empty ^ 15) << i;
    }
    return i < count ? filled | kcc_filled_portable(bytes + 8 * i, count - i) << i : filled;
#else
    return kcc_filled_portable(cells, count);
#endif
}

/// As ``kcc_empty_cells_portable``, two cells with each write.
KCC_INLINE size_t kcc_empty_cells(
    const uint8_t *_Nonnull text, size_t size, uint8_t delimiter, uint32_t start, void *_Nonnull room, size_t capacity
) {
    size_t count = 0;
#if defined(__SSE2__)
    const __m128i delimiters = _mm_set1_epi8((char)delimiter), two = _mm_set1_epi32(2);
    while (size - count >= 16 && capacity - count >= 16) {
        __m128i is_delimiter = _mm_cmpeq_epi8(_mm_loadu_si128((const __m128i *)(text + count)), delimiters);
        unsigned run = (unsigned)__builtin_ctz(~(unsigned)_mm_movemask_epi8(is_delimiter));
        int first = (int)(start + (uint32_t)count);
        __m128i cells = _mm_setr_epi32(first, first, first + 1, first + 1);
        __m128i *out = (__m128i *)((uint8_t *)room + count * sizeof(kcc_cell));
        // All 16, since how many there are cannot be foreseen.
        for (int i = 0; i < 8; i++) {
            _mm_storeu_si128(out + i, cells);
            cells = _mm_add_epi32(cells, two);
        }
        count += run;
        if (run < 16) return count;
    }
#endif
    return count
        + kcc_empty_cells_portable(
            text + count, size - count, delimiter, start + (uint32_t)count,
            (uint8_t *)room + count * sizeof(kcc_cell), capacity - count);
}

#endif
