extension UseWorld {
    /// All worlds: the one in which everything is seen, first, and those in which definitions have failed.
    public static var all: [UseWorld] {
        [UseWorld("all follow-up is seen")] + partial + rarelyNaming + agreeing + clustered + changing
    }

    /// Follow-up that was not delivered of all days.
    static var partial: [UseWorld] {
        [
            UseWorld("the file covers half the time") { $0.systems[0].delivered = [0...days / 2] },
            UseWorld("half is handled in a second system, delivered late") {
                $0.systems.append(System())
                $0.systems[1].delivered = [days * 3 / 4...days]
            },
            UseWorld("two months are missing") { $0.systems[0].delivered = [0...150, 211...days] },
            UseWorld("one system takes over from another on a day") {
                $0.systems.append(System())
                $0.systems[0].days = 0...days / 2
                $0.systems[1].days = days / 2 + 1...days
            },
            UseWorld("a side file of six rows") { $0.sideRows = 6 },
        ]
    }

    /// Follow-up that seldom names what it used.
    static var rarelyNaming: [UseWorld] {
        [
            UseWorld("one row names what it used") { $0.systems[0].naming = .rows(1) },
            UseWorld("3 % of the rows name what they used") { $0.systems[0].naming = .share(0.03) },
            UseWorld("40 % of the rows name what they used") { $0.systems[0].naming = .share(0.4) },
            UseWorld("half have follow-up, a tenth of which can show anything") {
                $0.systems[0].naming = .share(0.1)
                $0.idleFollowUp = 0.3
            },
            UseWorld("half is handled where nothing is ever named") {
                $0.systems.append(System())
                $0.systems[1].naming = .rows(0)
            },
        ]
    }

    /// Follow-up that names nothing and holds values, so that no use can be seen.
    static var agreeing: [UseWorld] {
        let columns: [(String, Columns)] = [
            ("yes or no, equal by chance", .drawn(values: 2)),
            ("one of three towns, equal by chance", .drawn(values: 3)),
            ("always the same answer", .drawn(values: 1)), ("a machine copies the record", .copied),
        ]
        return columns.map { name, columns in
            UseWorld(name) {
                $0.systems[0].naming = .rows(0)
                $0.systems[0].columns = columns
                $0.hidesUse = true
            }
        }
    }

    /// Uses that come together.
    static var clustered: [UseWorld] {
        [2, 5, 10].map { size in UseWorld("uses come in clusters of \(size)") { $0.cluster = size } }
    }

    /// Uses that come late, or only at a time.
    static var changing: [UseWorld] {
        [
            UseWorld("the questions are used 60 days later than others") { $0.slowness = 60 },
            UseWorld("all use falls into a season of two months") { $0.season = 120...180 },
            UseWorld("a protocol change ends all use in the middle") { $0.season = 0...days / 2 },
        ]
    }

    /// Worlds in which actions hold such columns: where nothing is ever named, beside a system that names what it used, and in
    /// actions that name what they used.
    public static func holding(_ columns: Columns, _ name: String) -> [UseWorld] {
        [
            UseWorld("\(name), nothing is named") {
                $0.systems[0].naming = .rows(0)
                $0.systems[0].columns = columns
            },
            UseWorld("\(name), beside a system that names what it used") {
                $0.systems.append(System())
                $0.systems[1].naming = .rows(0)
                $0.systems[1].columns = columns
            },
            UseWorld("\(name), in actions that name what they used") { $0.systems[0].columns = columns },
        ]
    }
}
