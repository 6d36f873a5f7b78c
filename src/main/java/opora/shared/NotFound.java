package opora.shared;

/** The thing is not there, or not there for this viewer: both answer 404, so that nothing leaks. */
public class NotFound extends RuntimeException {

    /**
     * @param what name of the type, for the log only
     */
    public NotFound(String what, Object id) {
        super(what + " " + id);
    }
}
