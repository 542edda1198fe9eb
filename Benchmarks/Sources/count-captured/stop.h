// Ends the program where a log is not as those of kcc-sample are.
#ifndef STOP_H
#define STOP_H

#include <stdio.h>
#include <stdlib.h>

static inline _Noreturn void stop(const char *reason) {
    fprintf(stderr, "count-captured: %s\n", reason);
    exit(65);
}

#endif
