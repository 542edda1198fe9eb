/// The version of the program, as `CHANGELOG.md` describes it; here and nowhere else.
let version = "1.0.0"
