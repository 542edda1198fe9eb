// What is known of a build only while it is made.
#ifndef KCC_BUILD_H
#define KCC_BUILD_H

/// The commit that it was made of; null where nobody said.
const char *_Nullable kcc_build_commit(void);

/// The version of the Swift compiler that made it; null where nobody said.
const char *_Nullable kcc_build_swift(void);

#endif
