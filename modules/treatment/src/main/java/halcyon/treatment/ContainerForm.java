package halcyon.treatment;

/// What a container is. A `SET` is several counted as one amount, as lots were kept before containers had numbers.
public enum ContainerForm {
    VIAL,
    BOTTLE,
    DEVICE,
    SET
}
