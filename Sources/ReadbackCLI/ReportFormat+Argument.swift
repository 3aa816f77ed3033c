public import ArgumentParser
public import ReadbackReports

extension ReportFormat: ExpressibleByArgument {}

extension AnswerFormat: ExpressibleByArgument {}
