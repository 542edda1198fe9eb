// The separators of a text as bits, which Swift has no instruction for: a mask of 16 bytes as 16 bits.
//
// The loop is there twice: with SSE2, which every x86-64 has, and portable, for all other machines. The
// portable one is compiled everywhere, so that the tests hold both to the same reference on one machine.
#ifndef KCC_SEPARATORS_H
#define KCC_SEPARATORS_H

#include "words.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// What 64 bytes are: the lowest bit is that of the first byte.
typedef struct {
    /// Which of them can end a cell or a record.
    uint64_t separators;
    /// Not 0 where any of them is beyond ASCII.
    uint64_t beyondASCII;
} kcc_block;

/// The greatest byte that is a line end; all up to it are separators.
enum { kcc_last_line_end = 0x0D };

// 16 bytes, and the same as two numbers: vectors of the compiler, which every machine has registers or other means for.
typedef uint8_t kcc_bytes __attribute__((vector_size(16)));
typedef uint64_t kcc_words __attribute__((vector_size(16)));

/// The separators among the 64 bytes from `text` on: `delimiter`, `quote`, and all up to CR.
KCC_INLINE kcc_block kcc_separators_portable(const uint8_t *_Nonnull text, uint8_t delimiter, uint8_t quote) {
    const kcc_bytes own_bits = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint64_t ones = 0x0101010101010101;
    kcc_block block = {0, 0};
    kcc_bytes seen = {0};
    for (int i = 0; i < 4; i++) {
        kcc_bytes bytes;
        memcpy(&bytes, text + 16 * i, sizeof bytes);
        seen |= bytes;
        // Each byte that matches keeps one bit of its own, and a multiplication adds up those of eight bytes.
        kcc_words bits = (kcc_words)((kcc_bytes)((bytes == delimiter) | (bytes == quote)
            | (bytes <= (uint8_t)kcc_last_line_end)) & own_bits);
        block.separators |= ((bits[0] * ones >> 56) | (bits[1] * ones >> 56 << 8)) << (16 * i);
    }
    kcc_words words = (kcc_words)seen;
    block.beyondASCII = (words[0] | words[1]) & ones * 0x80;
    return block;
}

/// As ``kcc_separators_portable``.
KCC_INLINE kcc_block kcc_separators(const uint8_t *_Nonnull text, uint8_t delimiter, uint8_t quote) {
#if defined(__SSE2__)
    const __m128i delimiters = _mm_set1_epi8((char)delimiter), quotes = _mm_set1_epi8((char)quote);
    const __m128i line_ends = _mm_set1_epi8(kcc_last_line_end);
    kcc_block block = {0, 0};
    __m128i seen = _mm_setzero_si128();
    for (int i = 0; i < 4; i++) {
        __m128i bytes = _mm_loadu_si128((const __m128i *)(text + 16 * i));
        seen = _mm_or_si128(seen, bytes);
        __m128i is_separator = _mm_or_si128(
            _mm_or_si128(_mm_cmpeq_epi8(bytes, delimiters), _mm_cmpeq_epi8(bytes, quotes)),
            _mm_cmpeq_epi8(_mm_min_epu8(bytes, line_ends), bytes));
        block.separators |= (uint64_t)(uint32_t)_mm_movemask_epi8(is_separator) << (16 * i);
    }
    block.beyondASCII = (uint64_t)(uint32_t)_mm_movemask_epi8(seen);
    return block;
#else
    return kcc_separators_portable(text, delimiter, quote);
#endif
}

#endif
