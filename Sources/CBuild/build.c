#include "build.h"

// Package.swift defines both as the environment says: scripts/origin. In C, since another commit then compiles this file alone.
#ifndef KCC_COMMIT
#define KCC_COMMIT 0
#endif
#ifndef KCC_SWIFT
#define KCC_SWIFT 0
#endif

const char *kcc_build_commit(void) { return KCC_COMMIT; }

const char *kcc_build_swift(void) { return KCC_SWIFT; }
