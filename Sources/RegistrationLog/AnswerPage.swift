/// The answers of one registration to 22 fields that follow each other in the list of its product, in 8 bytes.
///
/// Most products have few fields, so that a registration is mostly one page; pages without an answer are not kept.
public struct AnswerPage: Hashable, Sendable {
    /// How many fields a page spans: a bit each for asked and captured leave 20 bits for its number.
    public static let width = 22

    /// From the highest bit: the number of the page, the asked fields, the captured fields.
    @usableFromInline var bits: UInt64

    /// Creates page `number`, from 0, without answers.
    @inlinable init(number: Int) {
        precondition(number < 1 << 20, "more than 23 million fields in a product")
        bits = UInt64(number) << 44
    }

    /// Which fields of the product it spans: those from 22 times this number.
    @inlinable public var number: Int { Int(bits >> 44) }

    /// The fields that were asked, the first in the lowest bit.
    @inlinable public var asked: UInt32 { UInt32(bits >> 22 & 0x3F_FFFF) }

    /// The fields of which the answer was captured, all of which were asked, the first in the lowest bit.
    @inlinable public var captured: UInt32 { UInt32(bits & 0x3F_FFFF) }

    /// The fields of which the answer was captured in the lower 22 bits, those that were asked in the next 22.
    @inlinable public var answers: UInt64 { bits & 0xFFF_FFFF_FFFF }

    /// The page in which `field` stands.
    @inlinable public static func number(of field: ProductFieldID) -> Int { field.index / width }

    /// The bit of `field` in its page.
    @inlinable public static func bit(of field: ProductFieldID) -> Int { field.index % width }

    /// The field at `bit` of page `number`.
    @inlinable public static func field(at bit: Int, ofPage number: Int) -> ProductFieldID {
        ProductFieldID(number * width + bit)
    }

    /// Adds that the field at `bit` was asked, and captured where `isCaptured`.
    @inlinable mutating func add(_ bit: Int, isCaptured: Bool) -> AnswerAddition {
        let captured: UInt64 = 1 << UInt64(bit)
        let asked = captured << UInt64(Self.width)
        let addition: AnswerAddition =
            bits & asked == 0 ? .added : isCaptured && bits & captured == 0 ? .replaced : .kept
        bits |= asked | (isCaptured ? captured : 0)
        return addition
    }
}

extension AnswerPage: RunElement {
    @inlinable var key: UInt32 { UInt32(bits >> 44) }
}

/// The identifier of the value captured for a field.
@usableFromInline struct FieldValue: RunElement {
    /// The field.
    @usableFromInline let field: ProductFieldID
    /// The identifier, never the unidentified one.
    @usableFromInline let value: ValueID

    /// Creates the value `value` of `field`.
    @inlinable init(field: ProductFieldID, value: ValueID) {
        self.field = field
        self.value = value
    }

    @inlinable var key: UInt32 { field.raw }
}
