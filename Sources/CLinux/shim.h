// Glibc's Swift module map leaves memfd_create, pipe2, renameat2 and sync_file_range out, since they stand behind _GNU_SOURCE, and
// mallopt with its header; iconv stands in none of its modules.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fcntl.h>
#include <iconv.h>
#include <malloc.h>
#include <stdio.h>
#include <sys/mman.h>

#ifndef MFD_CLOEXEC
#define MFD_CLOEXEC 1U
#endif
#ifndef RENAME_EXCHANGE
#define RENAME_EXCHANGE (1 << 1)
#endif
#ifndef RENAME_NOREPLACE
#define RENAME_NOREPLACE (1 << 0)
#endif
#ifndef SYNC_FILE_RANGE_WRITE
#define SYNC_FILE_RANGE_WRITE 2
#endif

int memfd_create(const char *, unsigned int);
int pipe2(int *, int);
int renameat2(int, const char *, int, const char *, unsigned int);
int sync_file_range(int, __off64_t, __off64_t, unsigned int);
