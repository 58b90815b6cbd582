package halcyon.scheduling;

/// Shown once: the token in `path` is stored only as a hash.
public record NewFeed(long id, String path) {
    @Override
    public String toString() {
        return "NewFeed[" + id + "]";
    }
}
