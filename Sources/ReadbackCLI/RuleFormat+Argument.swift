public import ArgumentParser
public import ReadbackReports

extension RuleFormat: ExpressibleByArgument {}
