package vn.motcua.gateway.status;

/** A service and whether it is ready. */
public record ServiceStatus(String name, State status) {

    /** The gateway answers, so it is up. */
    static final ServiceStatus GATEWAY = new ServiceStatus("gateway", State.UP);

    /** Ready to answer, or not. */
    public enum State {
        /** Sẵn sàng. */
        UP,
        /** Không phản hồi hoặc chưa sẵn sàng. */
        DOWN
    }
}
