extension HeadingTable {
  static let english = HeadingTable(
    standard: [
      .summary: [
        "Summary", "Professional Summary", "Profile Summary", "Career Summary", "Executive Summary",
        "Resume Summary", "Personal Summary", "Summary Statement", "Summary of Qualifications",
        "Qualifications Summary", "Profile", "Professional Profile", "Personal Profile", "Career Profile",
        "About", "About Me", "Objective", "Career Objective", "Professional Objective", "Job Objective",
        "Resume Objective", "Resume Summary / Objective", "Summary & Objective", "Personal Statement",
        "Professional Statement", "Introduction", "Overview", "Professional Overview", "Career Overview",
        "Bio", "Biography",
      ],
      .contact: [
        "Contact", "Contacts", "Contact Me", "Contact Info", "Contact Information", "Contact Details",
        "Personal Information", "Personal Info", "Personal Details", "Personal Data", "Links", "Social",
        "Social Links", "Social Media", "Social Networks", "Profiles", "Online Profiles", "Online Presence",
        "Websites",
      ],
      .work: [
        "Experience", "Experiences", "Work Experience", "Work Experiences", "Professional Experience",
        "Employment", "Employment History", "Employment Experience", "Employment Record", "Work History",
        "Work", "Job History", "Job Experience", "Career", "Career History", "Career Experience",
        "Professional History", "Professional Background", "Professional Career", "Industry Experience",
        "Practical Experience", "Internship", "Internships", "Internship Experience", "Research Experience",
        "Teaching Experience", "Clinical Experience", "Military Experience", "Military Service",
        "Freelance Experience", "Consulting Experience", "Positions", "Positions Held", "Appointments",
        "Academic Appointments", "Professional Appointments", "Work & Experience",
      ],
      .volunteer: [
        "Volunteering", "Volunteer", "Volunteer Experience", "Volunteer Work", "Volunteer Activities",
        "Volunteer Service", "Voluntary Work", "Voluntary Experience", "Community Service",
        "Community Involvement", "Community Engagement", "Civic Engagement", "Social Engagement",
        "Pro Bono Work",
      ],
      .education: [
        "Education", "Educational Background", "Education Background", "Academic Background",
        "Education History", "Educational History", "Academic History", "Education & Training",
        "Academic Qualifications", "Educational Qualifications", "Academic Education", "Academics",
        "Studies", "Degrees", "Education & Qualifications",
      ],
      .awards: [
        "Awards", "Award", "Honors", "Honours", "Honors & Awards", "Awards & Honors", "Honours & Awards",
        "Awards & Honours", "Awards & Recognition", "Awards & Achievements", "Achievements & Awards",
        "Awards & Scholarships", "Awards & Fellowships", "Recognition", "Prizes", "Scholarships",
        "Fellowships", "Distinctions", "Accolades", "Grants & Awards",
      ],
      .certificates: [
        "Certifications", "Certification", "Certificates", "Certificate", "Licenses", "Licences",
        "Licenses & Certifications", "Certifications & Licenses", "Licenses & Certificates", "Licensure",
        "Licensure & Certifications", "Professional Certifications", "Professional Licenses",
        "Certifications & Training", "Training & Certifications", "Courses & Certifications",
        "Certifications & Courses", "Accreditations", "Credentials", "Professional Credentials",
      ],
      .publications: [
        "Publications", "Publication", "Research Publications", "Scientific Publications", "Papers",
        "Articles", "Journal Articles", "Conference Papers", "Books", "Bibliography",
        "Publications & Technical Writing", "Peer-Reviewed Publications",
      ],
      .skills: [
        "Skills", "Skill", "Technical Skills", "Core Skills", "Key Skills", "Skills List", "Skills Summary",
        "Summary of Skills", "Skill Set", "Skillset", "Skill Highlights", "Professional Skills", "Hard Skills",
        "Soft Skills", "Personal Skills", "Computer Skills", "IT Skills", "Digital Skills", "Software Skills",
        "Programming Skills", "Clinical Skills", "Job-Related Skills", "Skills & Abilities", "Skills & Expertise",
        "Skills & Technologies", "Skills & Tools", "Skills & Competencies", "Technologies",
        "Tools & Technologies", "Technologies & Tools", "Tech Stack", "Technology Stack", "Expertise",
        "Areas of Expertise", "Technical Expertise", "Technical Proficiencies", "Proficiencies",
        "Technical Knowledge", "Technical Competencies", "Abilities",
      ],
      .languages: [
        "Languages", "Language", "Language Skills", "Language Proficiency", "Foreign Languages",
        "Spoken Languages", "Linguistic Skills",
      ],
      .interests: [
        "Interests", "Interest", "Hobbies", "Hobbies & Interests", "Interests & Hobbies",
        "Personal Interests", "Outside Interests", "Research Interests", "Passions",
      ],
      .references: ["References", "Reference", "Referees", "Recommendations", "Testimonials"],
      .projects: [
        "Projects", "Project", "Personal Projects", "Side Projects", "Academic Projects", "Research Projects",
        "Technical Projects", "Professional Projects", "University Projects", "Project Experience",
        "Project Work", "Project Highlights", "Open Source", "Open Source Projects",
        "Open Source Contributions", "Open Source Work",
      ],
    ],
    ambiguous: [
      .summary: [
        "Career Highlights", "Highlights", "Highlights of Qualifications", "Qualifications",
        "Key Qualifications", "Professional Highlights",
      ],
      .contact: ["Details", "Info", "Information"],
      .work: ["Experience Summary", "Key Achievements", "Leadership Experience", "Academic Experience"],
      .volunteer: [
        "Leadership", "Leadership & Activities", "Leadership & Volunteering", "Activities",
        "Extracurricular Activities", "Extracurriculars", "Community", "Service", "Outreach",
        "Affiliations", "Professional Affiliations", "Memberships", "Professional Memberships",
      ],
      .education: [
        "Training", "Courses", "Coursework", "Professional Development", "Thesis", "Schooling",
        "Continuing Education", "Academic Profile",
      ],
      .awards: ["Achievements", "Accomplishments", "Honors & Achievements", "Competitions"],
      .publications: [
        "Patents", "Talks", "Invited Talks", "Presentations", "Conferences", "Conferences & Speaking",
        "Speaking", "Writing", "Publications & Presentations", "Publications & Patents", "Publications & Talks",
      ],
      .skills: [
        "Core Competencies", "Competencies", "Key Competencies", "Competences", "Core Competences",
        "Strengths", "Key Strengths", "Knowledge", "Tools", "Software", "Technical Summary",
        "Technical Background", "Programming",
      ],
      .interests: ["Activities & Interests", "Interests & Activities"],
      .projects: ["Hackathons", "Portfolio", "Research", "Contributions", "Selected Work", "Case Studies"],
      .unknown: [
        "Additional Information", "Additional", "Other", "Other Information", "Miscellaneous",
        "Additional Details", "Personal", "Extras",
      ],
    ],
    modifiers: [
      "Selected", "Relevant", "Related", "Key", "Notable", "Main", "Major", "Recent", "Featured", "Top",
      "Other", "Additional", "Further", "Previous", "Past", "Current", "My", "Summary", "Overview",
    ],
    heads: [
      .work: ["Experience", "Employment", "Internships"], .education: ["Education"],
      .skills: ["Skills", "Competencies", "Proficiencies"], .projects: ["Projects"],
      .certificates: ["Certifications", "Certificates", "Licenses"], .awards: ["Awards", "Honors", "Scholarships"],
      .publications: ["Publications"], .interests: ["Interests", "Hobbies"], .references: ["References"],
      .summary: ["Summary", "Objective"], .volunteer: ["Volunteering"],
    ],
    headPosition: .lastWord,
    conjunctions: ["and"])
}
