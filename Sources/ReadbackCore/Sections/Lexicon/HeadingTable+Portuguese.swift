extension HeadingTable {
  static let portuguese = HeadingTable(
    standard: [
      .summary: [
        "Perfil", "Perfil profissional", "Resumo", "Resumo profissional", "Sobre mim", "Sobre", "Objetivo",
        "Objetivo profissional", "Objetivos", "Apresentação", "Síntese", "Quem sou",
        "Resumo de qualificações",
        "Perfil pessoal", "Sumário", "Sumário executivo",
      ],
      .contact: [
        "Contato", "Contatos", "Contacto", "Contactos", "Dados de contato", "Dados pessoais",
        "Informações pessoais", "Informações de contato", "Informações de contacto", "Redes sociais", "Links",
        "Informação pessoal",
      ],
      .work: [
        "Experiência", "Experiências", "Experiência profissional", "Experiências profissionais",
        "Experiência de trabalho", "Histórico profissional", "Trajetória profissional",
        "Percurso profissional",
        "Emprego", "Estágios", "Carreira", "Experiência laboral", "Histórico de trabalho", "Estágio",
      ],
      .volunteer: [
        "Voluntariado", "Trabalho voluntário", "Experiência voluntária", "Atividades voluntárias",
        "Ações sociais",
      ],
      .education: [
        "Educação", "Formação", "Formação acadêmica", "Formação académica", "Escolaridade", "Estudos",
        "Educação e formação", "Habilitações literárias", "Habilitações académicas", "Percurso académico",
        "Histórico acadêmico", "Graduação", "Formação escolar", "Habilitações",
      ],
      .awards: [
        "Prêmios", "Prémios", "Reconhecimentos", "Prêmios e reconhecimentos", "Distinções", "Bolsas",
        "Honrarias", "Prémios e distinções",
      ],
      .certificates: [
        "Certificações", "Certificados", "Certificação", "Licenças", "Licenças e certificações",
        "Cursos e certificações", "Certificações e cursos", "Certificados e cursos",
      ],
      .publications: ["Publicações", "Artigos", "Publicações científicas", "Livros"],
      .skills: [
        "Habilidades", "Habilidades técnicas", "Competências técnicas", "Conhecimentos",
        "Conhecimentos técnicos",
        "Aptidões", "Habilidades e competências", "Informática", "Tecnologias", "Competências digitais",
        "Conhecimentos de informática", "Capacidades", "Ferramentas e tecnologias",
        "Competências informáticas",
        "Habilidades pessoais", "Habilidades profissionais",
      ],
      .languages: ["Idiomas", "Línguas", "Idioma", "Competências linguísticas", "Línguas estrangeiras"],
      .interests: [
        "Interesses", "Hobbies", "Passatempos", "Interesses pessoais", "Hobbies e interesses", "Lazer",
      ],
      .references: ["Referências", "Recomendações", "Referências profissionais"],
      .projects: [
        "Projetos", "Projectos", "Projetos pessoais", "Projetos acadêmicos", "Código aberto",
        "Projetos relevantes",
      ],
    ],
    ambiguous: [
      .summary: ["Qualificações", "Destaques"],
      .education: [
        "Cursos", "Formação complementar", "Cursos complementares", "Formação contínua", "Cursos livres",
      ],
      .awards: ["Conquistas", "Realizações"],
      .skills: [
        "Competências", "Competências-chave", "Ferramentas", "Pontos fortes", "Competências pessoais",
      ],
      .volunteer: ["Atividades", "Liderança", "Atividades extracurriculares", "Associações"],
      .publications: ["Palestras", "Conferências", "Patentes", "Apresentações"],
      .projects: ["Pesquisa", "Portfólio", "Investigação"],
      .unknown: [
        "Outros", "Informações adicionais", "Outras informações", "Informações complementares", "Diversos",
      ],
    ],
    modifiers: [
      "Outras", "Outros", "Principais", "Relevantes", "Relevante", "Meus", "Minhas", "Selecionados",
      "Selecionadas",
    ],
    heads: [
      .work: ["Experiência", "Experiências"], .education: ["Formação", "Educação"],
      .skills: ["Habilidades", "Competências", "Conhecimentos"], .projects: ["Projetos"],
      .certificates: ["Certificações"], .awards: ["Prêmios", "Prémios"], .publications: ["Publicações"],
      .languages: ["Idiomas"], .references: ["Referências"],
    ],
    headPosition: .firstWord,
    conjunctions: ["e"])
}
