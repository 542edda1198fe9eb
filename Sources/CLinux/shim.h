// Glibc's Swift module map leaves renameat2 out, since it stands behind _GNU_SOURCE, and mallopt with its header.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fcntl.h>
#include <malloc.h>
#include <stdio.h>

#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE (1 << 1)
#endif
#ifndef RENAME_NOREPLACE
#define RENAME_NOREPLACE (1 << 0)
#endif

int renameat2(int, const char *, int, const char *, unsigned int);
