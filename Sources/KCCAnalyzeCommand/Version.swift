/// The version of the program, as `CHANGELOG.md` describes it; here and nowhere else.
let version = "0.9.0"
