package halcyon.directory.internal.violations;

/// What [halcyon.treatment.violations] must not see.
public record Inside(String value) {}
