// Preloaded by scripts/inject-faults: has every reading and writing of a file do less than it is asked for, as a system may.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdatomic.h>
#include <unistd.h>

static atomic_ulong turn;

// Between 1 byte and 4,096, another number each time, and no more than is asked for.
static size_t less(size_t size) {
    size_t most = 1 + atomic_fetch_add(&turn, 1) * 2654435761u % 4096;
    return size < most ? size : most;
}

ssize_t read(int file, void *bytes, size_t size) {
    static ssize_t (*next)(int, void *, size_t);
    if (!next) next = dlsym(RTLD_NEXT, "read");
    return next(file, bytes, less(size));
}

ssize_t pread(int file, void *bytes, size_t size, off_t position) {
    static ssize_t (*next)(int, void *, size_t, off_t);
    if (!next) next = dlsym(RTLD_NEXT, "pread");
    return next(file, bytes, less(size), position);
}

ssize_t write(int file, const void *bytes, size_t size) {
    static ssize_t (*next)(int, const void *, size_t);
    if (!next) next = dlsym(RTLD_NEXT, "write");
    return next(file, bytes, less(size));
}
