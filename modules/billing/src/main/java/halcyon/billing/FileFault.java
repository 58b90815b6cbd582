package halcyon.billing;

/// What a clearinghouse would object to in a file of claims: `place` is interchange and segment, `structure` says that the
/// grammar of the guide is broken and not a rule about what it says.
public record FileFault(String place, Problem problem, boolean structure) {}
