// What a program may ask of valgrind while it runs under it: instructions that do nothing where it does not.
#include <valgrind/valgrind.h>

// Gives the tool a command, as its user could by `vgdb`.
static inline void valgrind_monitor(const char *command) { (void)VALGRIND_MONITOR_COMMAND(command); }
