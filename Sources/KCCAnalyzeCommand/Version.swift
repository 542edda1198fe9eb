/// The version of the program, as `CHANGELOG.md` tells of it.
let version = "0.1.0"
