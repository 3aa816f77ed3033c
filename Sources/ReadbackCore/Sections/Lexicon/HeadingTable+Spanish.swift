extension HeadingTable {
  static let spanish = HeadingTable(
    standard: [
      .summary: [
        "Perfil", "Perfil profesional", "Perfil personal", "Resumen", "Resumen profesional",
        "Resumen ejecutivo", "Sobre mí", "Acerca de mí", "Objetivo", "Objetivo profesional", "Objetivos",
        "Presentación", "Extracto", "Síntesis profesional", "Quién soy", "Objetivo laboral",
      ],
      .contact: [
        "Contacto", "Datos de contacto", "Información de contacto", "Datos personales",
        "Información personal", "Enlaces", "Redes sociales", "Perfiles",
      ],
      .work: [
        "Experiencia", "Experiencia laboral", "Experiencia profesional", "Experiencias laborales",
        "Experiencias profesionales", "Historial laboral", "Historial profesional", "Trayectoria profesional",
        "Trayectoria laboral", "Trayectoria", "Empleo", "Experiencia de trabajo", "Prácticas",
        "Prácticas profesionales", "Antecedentes laborales", "Vida laboral", "Carrera profesional",
        "Experiencia docente", "Experiencia investigadora",
      ],
      .volunteer: [
        "Voluntariado", "Voluntariados", "Experiencia de voluntariado", "Trabajo voluntario",
        "Actividades de voluntariado", "Acción social",
      ],
      .education: [
        "Educación", "Formación", "Formación académica", "Estudios", "Estudios realizados",
        "Educación y formación", "Formación reglada", "Historial académico", "Trayectoria académica",
        "Antecedentes académicos", "Datos académicos", "Titulaciones", "Titulación académica",
        "Preparación académica", "Estudios académicos",
      ],
      .awards: [
        "Premios", "Reconocimientos", "Premios y reconocimientos", "Premios y becas", "Becas",
        "Galardones", "Distinciones", "Becas y premios", "Méritos",
      ],
      .certificates: [
        "Certificaciones", "Certificados", "Certificación", "Licencias", "Licencias y certificaciones",
        "Acreditaciones", "Certificaciones profesionales", "Cursos y certificaciones",
        "Certificaciones y cursos", "Certificados y cursos",
      ],
      .publications: ["Publicaciones", "Artículos", "Publicaciones científicas", "Libros"],
      .skills: [
        "Habilidades", "Competencias técnicas", "Habilidades técnicas", "Conocimientos",
        "Conocimientos técnicos", "Conocimientos informáticos", "Aptitudes", "Capacidades", "Destrezas",
        "Habilidades y competencias", "Competencias digitales", "Tecnologías", "Herramientas y tecnologías",
        "Informática", "Aptitudes y conocimientos", "Habilidades profesionales", "Habilidades personales",
        "Habilidades blandas", "Competencias informáticas", "Áreas de especialización", "Especialidades",
        "Habilidades y conocimientos", "Habilidades informáticas",
      ],
      .languages: ["Idiomas", "Idioma", "Lenguas", "Conocimiento de idiomas", "Conocimientos de idiomas"],
      .interests: [
        "Intereses", "Aficiones", "Hobbies", "Pasatiempos", "Intereses personales", "Aficiones e intereses",
        "Intereses y aficiones",
      ],
      .references: ["Referencias", "Recomendaciones", "Referencias personales", "Referencias laborales"],
      .projects: [
        "Proyectos", "Proyectos personales", "Proyectos destacados", "Proyectos académicos",
        "Proyectos profesionales", "Código abierto", "Proyectos de código abierto",
      ],
    ],
    ambiguous: [
      .summary: ["Aspectos destacados", "Cualificaciones"],
      .education: [
        "Cursos", "Formación complementaria", "Otros cursos", "Cursos y seminarios", "Formación adicional",
        "Formación continua",
      ],
      .awards: ["Logros", "Logros destacados"],
      .skills: [
        "Competencias", "Competencias clave", "Competencias profesionales", "Herramientas", "Fortalezas",
        "Software",
      ],
      .volunteer: ["Actividades", "Liderazgo", "Actividades extracurriculares", "Afiliaciones"],
      .publications: ["Ponencias", "Conferencias", "Patentes", "Congresos"],
      .projects: ["Investigación", "Portafolio"],
      .unknown: [
        "Otros", "Otros datos", "Información adicional", "Datos adicionales", "Otros datos de interés",
        "Varios",
      ],
    ],
    modifiers: [
      "Otras", "Otros", "Principales", "Destacadas", "Destacados", "Relevante", "Relevantes", "Mis", "Mi",
      "Últimas", "Seleccionadas", "Seleccionados",
    ],
    heads: [
      .work: ["Experiencia", "Experiencias"], .education: ["Formación", "Educación", "Estudios"],
      .skills: ["Habilidades", "Competencias", "Conocimientos"], .projects: ["Proyectos"],
      .certificates: ["Certificaciones", "Certificados"], .awards: ["Premios"],
      .publications: ["Publicaciones"],
      .references: ["Referencias"], .summary: ["Perfil", "Resumen"], .languages: ["Idiomas"],
    ],
    headPosition: .firstWord,
    conjunctions: ["y", "e"])
}
