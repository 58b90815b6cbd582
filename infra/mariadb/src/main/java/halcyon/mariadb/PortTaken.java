package halcyon.mariadb;

/// Another program listens where ours should.
public final class PortTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PortTaken(int port, String what, String option) {
        super(("Port %d, meant for %s, is taken by another program. End that program, "
                        + "or choose another port with %s, for example: %s %d")
                .formatted(port, what, option, option, port + 100));
    }
}
