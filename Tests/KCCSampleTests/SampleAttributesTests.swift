import Testing

@testable import kcc_sample

/// What exports say of registrations besides their answers, as anybody can work it out from their numbers.
@Suite struct SampleAttributesTests {
    private func registration(
        _ number: Int, _ channel: Channel = .counter, by employee: String = "KM17", seconds: Int = 300
    )
        -> SampleRegistration
    {
        SampleRegistration(
            product: 0, number: number, time: LocalTime(day: SampleYear.committed.day(69), second: 50_711),
            channel: channel,
            employee: employee, handlingSeconds: seconds, answers: [])
    }

    @Test func spellsTheChannelInMoreThanOneWay() {
        #expect(registration(1).writtenChannel == "balie")
        #expect(registration(53).writtenChannel == "BALIE")
        #expect(registration(47, .email).writtenChannel == "E-mail")
        #expect(registration(61).writtenChannel.isEmpty)
        for number in [1, 47, 53] {
            #expect(registration(number, .email).attributes(in: .frontOffice).channel == "e-mail")
        }
    }

    @Test func knowsTheDepartmentOfEveryEmployee() {
        let employees = [
            "KM01": "Klantcontact", "KM16": "Klantcontact", "KM17": "Burgerzaken", "KM29": "Wijkpunt Noord",
        ]
        for (employee, department) in employees {
            #expect(registration(1, by: employee).writtenDepartment(in: .frontOffice) == department)
        }
        #expect(registration(1, by: "KM42").writtenDepartment(in: .contactRequests) == "Wijkpunt Zuid")
        // 42 = 14 · 3.
        #expect(registration(1, by: "KM42").writtenDepartment(in: .caseSystem) == "Wijkteam Noord")
        #expect(registration(53).writtenDepartment(in: .frontOffice) == "BURGERZAKEN")
        #expect(registration(43).writtenDepartment(in: .frontOffice).isEmpty)
    }

    @Test func readsTheClockAsItRan() {
        #expect(registration(1).clockedSeconds == 300 && registration(1).clockedTime == "0:05:00")
        #expect(registration(67).clockedSeconds == nil && registration(67).clockedTime.isEmpty)
        // Twelve times as long: still a time. All night, or no time at all: none.
        #expect(registration(251, seconds: 305).clockedTime == "1:01:00")
        #expect(registration(251, seconds: 305).attributes(in: .frontOffice).handlingSeconds == 3_660)
        #expect(registration(1_009).clockedTime == "23:59:59" && registration(997).clockedTime == "0:00:00")
        for number in [67, 997, 1_009] {
            #expect(registration(number).attributes(in: .frontOffice).handlingSeconds == nil)
        }
    }

    @Test func knowsWhatEachSystemExports() {
        let all = ReadAttributes(channel: "balie", department: "burgerzaken", handlingSeconds: 300)
        #expect(registration(1).attributes(in: .frontOffice) == all)
        #expect(registration(1).attributes(in: .contactRequests) == all)
        // 17 = 5 · 3 + 2.
        #expect(
            registration(1).attributes(in: .caseSystem)
                == ReadAttributes(channel: "balie", department: "wijkteam centrum"))
        #expect(registration(1).attributes(in: .reports) == ReadAttributes(channel: "balie"))
        #expect(registration(1).attributes(in: .contactRegister) == ReadAttributes(channel: "balie"))
        #expect(registration(1).attributes(in: .forms) == ReadAttributes())
    }
}
