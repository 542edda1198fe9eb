/// The version of the program, as `CHANGELOG.md` describes it.
let version = "0.1.0"
