import Testing

@testable import Workbook

@Suite struct NumberFormatTests {
    /// The codes of ECMA-376, part 1, 18.8.30 and 18.8.31, and those that spreadsheets make of a Dutch setting.
    @Test(arguments: [
        "General", "0", "0.00", "#,##0", "0%", "0.00E+00", "# ?/?", "@", #""datum" 0"#, #"0 \d"#, "[Red]0", "0_d",
        "0*y",
        "[$€-413] #,##0.00", #"_-* #,##0.00\ "€"_-"#, "0;dd-mm-yyyy", "",
    ])
    func numbersHaveNoMoment(_ code: String) {
        #expect(NumberFormat(code) == .number)
    }

    @Test(arguments: [
        "dd-mm-yyyy", "yyyy\\-mm\\-dd", "[$-413]d mmmm yyyy;@", "mmm-yy", "DD/MM/YY", "m", #""op" d"#, "ddd",
    ])
    func datesHaveNoTimeOfDay(_ code: String) {
        #expect(NumberFormat(code) == .time(NumberFormat.TimeFormat(hasDay: true)))
    }

    @Test func timesAreWhatTheyShow() {
        typealias Time = NumberFormat.TimeFormat
        #expect(NumberFormat("d-m-yyyy h:mm") == .time(Time(hasDay: true, hasTimeOfDay: true)))
        #expect(NumberFormat("yyyy-mm-dd hh:mm:ss") == .time(Time(hasDay: true, hasTimeOfDay: true, hasSeconds: true)))
        #expect(NumberFormat("h:mm AM/PM") == .time(Time(hasTimeOfDay: true)))
        #expect(
            NumberFormat("mm:ss.0") == .time(Time(hasTimeOfDay: true, hasSeconds: true, hasFractions: true)))
        #expect(NumberFormat("[h]:mm") == .time(Time(hasTimeOfDay: true, isDuration: true)))
        #expect(NumberFormat("[ss]") == .time(Time(hasTimeOfDay: true, hasSeconds: true, isDuration: true)))
    }

    @Test func zerosAlonePad() {
        #expect(NumberFormat("00000000") == .padded(digits: 8))
        #expect(NumberFormat("00") == .padded(digits: 2))
    }

    @Test func thoseThatAreBuiltInAreKnown() {
        typealias Time = NumberFormat.TimeFormat
        for number in [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 37, 40, 48, 49, 59, 163] {
            #expect(NumberFormat(builtIn: number) == .number)
        }
        for number in [14, 15, 16, 17, 27, 31, 36, 50, 58] {
            #expect(NumberFormat(builtIn: number) == .time(Time(hasDay: true)))
        }
        #expect(NumberFormat(builtIn: 22) == .time(Time(hasDay: true, hasTimeOfDay: true)))
        #expect(NumberFormat(builtIn: 20) == .time(Time(hasTimeOfDay: true)))
        #expect(NumberFormat(builtIn: 46) == .time(Time(hasTimeOfDay: true, hasSeconds: true, isDuration: true)))
    }
}
