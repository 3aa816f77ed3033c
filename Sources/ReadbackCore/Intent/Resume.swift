/// A resume as data: JSON Resume v1.0.0 (https://jsonresume.org/schema). Used for what the author meant
/// and for what was read back.
public struct Resume: Codable, Sendable, Hashable {
  public var basics: Basics?
  public var work: [Work]?
  public var volunteer: [Volunteer]?
  public var education: [Education]?
  public var awards: [Award]?
  public var certificates: [Certificate]?
  public var publications: [Publication]?
  public var skills: [Skill]?
  public var languages: [Language]?
  public var interests: [Interest]?
  public var references: [Reference]?
  public var projects: [Project]?

  public init() {}

  public struct Basics: Codable, Sendable, Hashable {
    public var name: String?
    public var label: String?
    public var image: String?
    public var email: String?
    public var phone: String?
    public var url: String?
    public var summary: String?
    public var location: Location?
    public var profiles: [Profile]?
    public init() {}
  }

  public struct Location: Codable, Sendable, Hashable {
    public var address: String?
    public var postalCode: String?
    public var city: String?
    public var countryCode: String?
    public var region: String?
    public init() {}
  }

  public struct Profile: Codable, Sendable, Hashable {
    public var network: String?
    public var username: String?
    public var url: String?
    public init() {}
  }

  public struct Work: Codable, Sendable, Hashable {
    public var name: String?
    public var location: String?
    public var description: String?
    public var position: String?
    public var url: String?
    public var startDate: String?
    public var endDate: String?
    public var summary: String?
    public var highlights: [String]?
    public init() {}
  }

  public struct Volunteer: Codable, Sendable, Hashable {
    public var organization: String?
    public var position: String?
    public var url: String?
    public var startDate: String?
    public var endDate: String?
    public var summary: String?
    public var highlights: [String]?
    public init() {}
  }

  public struct Education: Codable, Sendable, Hashable {
    public var institution: String?
    public var url: String?
    public var area: String?
    public var studyType: String?
    public var startDate: String?
    public var endDate: String?
    public var score: String?
    public var courses: [String]?
    public init() {}
  }

  public struct Award: Codable, Sendable, Hashable {
    public var title: String?
    public var date: String?
    public var awarder: String?
    public var summary: String?
    public init() {}
  }

  public struct Certificate: Codable, Sendable, Hashable {
    public var name: String?
    public var date: String?
    public var url: String?
    public var issuer: String?
    public init() {}
  }

  public struct Publication: Codable, Sendable, Hashable {
    public var name: String?
    public var publisher: String?
    public var releaseDate: String?
    public var url: String?
    public var summary: String?
    public init() {}
  }

  public struct Skill: Codable, Sendable, Hashable {
    public var name: String?
    public var level: String?
    public var keywords: [String]?
    public init() {}
  }

  public struct Language: Codable, Sendable, Hashable {
    public var language: String?
    public var fluency: String?
    public init() {}
  }

  public struct Interest: Codable, Sendable, Hashable {
    public var name: String?
    public var keywords: [String]?
    public init() {}
  }

  public struct Reference: Codable, Sendable, Hashable {
    public var name: String?
    public var reference: String?
    public init() {}
  }

  public struct Project: Codable, Sendable, Hashable {
    public var name: String?
    public var description: String?
    public var highlights: [String]?
    public var keywords: [String]?
    public var startDate: String?
    public var endDate: String?
    public var url: String?
    public var roles: [String]?
    public var entity: String?
    public var type: String?
    public init() {}
  }
}
