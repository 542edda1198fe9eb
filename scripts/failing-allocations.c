// Preloaded by scripts/inject-allocation-failures: has an allocation of the program fail, as it does where memory runs out.
//
// FAIL_AT is which one, counted from 1 and from when the program has a handler for SIGXCPU; FAIL_LASTING says whether all behind it fail too; where FAIL_AT
// is 0 none does, and FAIL_COUNT names a file to which their number is written at the end.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

// The C library's own, under which it has them for those who stand before it.
void *__libc_malloc(size_t);
void *__libc_calloc(size_t, size_t);
void *__libc_realloc(void *, size_t);
void *__libc_memalign(size_t, size_t);

static atomic_long count;
static long fail_at;
static int is_lasting;
static atomic_int is_counting;

static int fails(void) {
    if (!atomic_load_explicit(&is_counting, memory_order_relaxed)) return 0;
    long number = atomic_fetch_add(&count, 1) + 1;
    if (fail_at == 0 || number < fail_at || (number > fail_at && !is_lasting)) return 0;
    errno = ENOMEM;
    return 1;
}

void *malloc(size_t size) { return fails() ? NULL : __libc_malloc(size); }
void *calloc(size_t number, size_t size) { return fails() ? NULL : __libc_calloc(number, size); }
void *realloc(void *former, size_t size) { return fails() ? NULL : __libc_realloc(former, size); }
void *aligned_alloc(size_t alignment, size_t size) { return fails() ? NULL : __libc_memalign(alignment, size); }
void *memalign(size_t alignment, size_t size) { return fails() ? NULL : __libc_memalign(alignment, size); }
int posix_memalign(void **result, size_t alignment, size_t size) {
    void *piece = fails() ? NULL : __libc_memalign(alignment, size);
    if (!piece) return ENOMEM;
    *result = piece;
    return 0;
}

// What the program asks for before it begins with its work. Before that the runtime alone is at it, and crashes.
int sigaction(int number, const struct sigaction *action, struct sigaction *former) {
    static int (*next)(int, const struct sigaction *, struct sigaction *);
    if (!next) next = dlsym(RTLD_NEXT, "sigaction");
    int result = next(number, action, former);
    if (number == SIGXCPU && action && !is_counting) {
        const char *at = getenv("FAIL_AT"), *lasting = getenv("FAIL_LASTING");
        fail_at = at ? atol(at) : 0;
        is_lasting = lasting && *lasting == '1';
        atomic_store(&is_counting, 1);
    }
    return result;
}

__attribute__((destructor)) static void report(void) {
    atomic_store(&is_counting, 0);
    const char *name = getenv("FAIL_COUNT");
    if (!name) return;
    int file = open(name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (file < 0) return;
    dprintf(file, "%ld\n", atomic_load(&count));
    close(file);
}
