// What the libraries that are linked into the program take from glibc and systems of before 2022 do not have. With these linked in,
// glibc 2.34 is enough.

#include <stdint.h>
#include <stdlib.h>
#include <sys/random.h>

// hypot is older, but got a version of its own in glibc 2.35, which differs in errno alone. The squares of no two doubles leave the
// range of a long double, whose exponent has 15 bits on x86-64 and arm64 alike; nor do those of two floats that of a double. An
// infinity outweighs what is no number: ISO/IEC 9899:2011, F.10.4.3.

double hypot(double x, double y) {
    if (__builtin_isinf(x) || __builtin_isinf(y)) return __builtin_inf();
    return (double)__builtin_sqrtl((long double)x * x + (long double)y * y);
}

float hypotf(float x, float y) {
    if (__builtin_isinf(x) || __builtin_isinf(y)) return __builtin_inff();
    return (float)__builtin_sqrt((double)x * x + (double)y * y);
}

// Of glibc 2.36. Expat salts its tables with them.

void arc4random_buf(void *bytes, size_t count) {
    unsigned char *next = bytes;
    while (count > 0) {
        ssize_t read = getrandom(next, count, 0);
        // It is interrupted for as long as the system has not gathered enough after its start.
        if (read < 0) continue;
        next += read;
        count -= (size_t)read;
    }
}

uint32_t arc4random(void) {
    uint32_t number;
    arc4random_buf(&number, sizeof number);
    return number;
}
